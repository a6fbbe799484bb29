import { roleSettingsInput } from './roleSettingsInput';
import { scopeInput } from './scopeInput';
import type { Zod } from './Zod';

/** What a role can be made for. */
const purposes = [
  'cluster',
  'auto-mode-cluster',
  'node',
  'auto-mode-node',
  'fargate-pod-execution',
  'pod-identity',
  'capability',
] as const;

/** The input of `eks:role:create`. */
export const roleInput = (z: Zod) =>
  z
    .object({
      ...scopeInput(z),
      purpose: z
        .enum(purposes)
        .describe(
          'What the role is for. It decides which service the role trusts and which policies of AWS it gets: cluster and auto-mode-cluster (eks.amazonaws.com), node and auto-mode-node (ec2.amazonaws.com), fargate-pod-execution (eks-fargate-pods.amazonaws.com), pod-identity (pods.eks.amazonaws.com) and capability (capabilities.eks.amazonaws.com), which get none',
        ),
      ...roleSettingsInput(z),
      clusterName: z
        .string()
        .min(1)
        .optional()
        .describe(
          'The one cluster for which the role may be used, for the purposes fargate-pod-execution and pod-identity; every cluster of the account and region when left out',
        ),
      namespaces: z
        .array(z.string().min(1))
        .min(1)
        .optional()
        .describe(
          'The namespaces whose pods may get the role, for the purpose pod-identity',
        ),
      serviceAccounts: z
        .array(z.string().min(1))
        .min(1)
        .optional()
        .describe(
          'The ServiceAccounts whose pods may get the role, for the purpose pod-identity',
        ),
      withCniPolicy: z
        .boolean()
        .default(true)
        .describe(
          'Whether a node role gets AmazonEKS_CNI_Policy; false where the VPC CNI has a role of its own',
        ),
    })
    .strict();
