import { clusterNameInput } from './clusterNameInput';
import { policyDocumentInput } from './policyDocumentInput';
import { roleArnInput } from './roleArnInput';
import { scopeInput } from './scopeInput';
import { tagsInput } from './tagsInput';
import type { Zod } from './Zod';

/** The input of `eks:podIdentityAssociation:create`. */
export const podIdentityAssociationInput = (z: Zod) =>
  z
    .object({
      ...scopeInput(z),
      clusterName: clusterNameInput(z),
      namespace: z.string().describe('Namespace of the ServiceAccount'),
      serviceAccount: z
        .string()
        .describe('Name of the ServiceAccount; it need not exist yet'),
      roleArn: roleArnInput(z).describe(
        "ARN of the role that the pods get: of the cluster's account, and lets pods.eks.amazonaws.com do sts:AssumeRole and sts:TagSession",
      ),
      targetRoleArn: roleArnInput(z)
        .optional()
        .describe(
          'ARN of a role, of another account for example, that is assumed with the first one and that the pods get in its place',
        ),
      disableSessionTags: z
        .boolean()
        .optional()
        .describe(
          'Whether sessions carry no tags of cluster, namespace and ServiceAccount; they do when left out',
        ),
      policy: policyDocumentInput(z)
        .optional()
        .describe(
          'Narrows what the pods may do below what the role may do; needs disableSessionTags',
        ),
      hasOtherNodes: z
        .boolean()
        .default(false)
        .describe(
          "Whether the cluster has nodes that EKS does not list, self-managed ones or Karpenter's; else one with Fargate profiles only is refused, because Pod Identity does not work there",
        ),
      tags: tagsInput(z),
    })
    .strict();
