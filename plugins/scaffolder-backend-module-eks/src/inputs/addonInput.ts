import { clusterNameInput } from './clusterNameInput';
import { roleArnInput } from './roleArnInput';
import { scopeInput } from './scopeInput';
import { tagsInput } from './tagsInput';
import { timeoutInput } from './timeoutInput';
import type { Zod } from './Zod';

/** The input of `eks:addon:create`. */
export const addonInput = (z: Zod) =>
  z
    .object({
      ...scopeInput(z),
      clusterName: clusterNameInput(z),
      addonName: z
        .string()
        .min(1)
        .describe(
          'Name of the add-on as EKS offers it, for example vpc-cni, coredns, kube-proxy, aws-ebs-csi-driver or eks-pod-identity-agent',
        ),
      addonVersion: z
        .string()
        .min(1)
        .optional()
        .describe(
          "Version, for example v1.12.4-eksbuild.6; latest is the newest that fits the cluster's Kubernetes version, and EKS's default for it is taken when left out",
        ),
      configurationValues: z
        .union([z.string(), z.record(z.any())])
        .optional()
        .describe(
          "Configuration, as an object or as JSON or YAML text; it is checked against the add-on's schema before anything is made",
        ),
      resolveConflicts: z
        .enum(['NONE', 'OVERWRITE', 'PRESERVE'])
        .optional()
        .describe(
          'What happens to settings of the same software that is in the cluster already; NONE, which fails on conflicts, when left out',
        ),
      serviceAccountRoleArn: roleArnInput(z)
        .optional()
        .describe(
          "ARN of the role of the add-on's ServiceAccount, by IRSA; not together with podIdentityAssociations",
        ),
      podIdentityAssociations: z
        .array(
          z
            .object({
              serviceAccount: z
                .string()
                .min(1)
                .describe('A ServiceAccount of the add-on that calls AWS'),
              roleArn: roleArnInput(z).describe(
                'ARN of a role that trusts pods.eks.amazonaws.com',
              ),
            })
            .strict(),
        )
        .min(1)
        .optional()
        .describe("Roles of the add-on's ServiceAccounts, by Pod Identity"),
      namespaceConfig: z
        .object({ namespace: z.string().min(1) })
        .strict()
        .optional()
        .describe('Where the add-on runs; its own namespace when left out'),
      tags: tagsInput(z),
      timeoutMinutes: timeoutInput(z, 30),
    })
    .strict();
