import { amiTypes } from '@eks-platform/backstage-plugin-eks-node';
import { kubernetesVersionInput } from './kubernetesVersionInput';
import { removeTagsInput } from './removeTagsInput';
import { roleArnInput } from './roleArnInput';
import { scopeInput } from './scopeInput';
import { subnetIdsInput } from './subnetIdsInput';
import { tagsInput } from './tagsInput';
import { removeTaintsInput, taintsInput } from './taintsInput';
import { timeoutInput } from './timeoutInput';
import { updateConfigInput } from './updateConfigInput';
import type { Zod } from './Zod';

const SETTLED = 'Cannot change; refused when it differs';

/** The input of `eks:nodegroup:update`. */
export const nodegroupUpdateInput = (z: Zod) =>
  z
    .object({
      ...scopeInput(z),
      clusterName: z.string().min(1).describe('Name of the cluster'),
      nodegroupName: z.string().min(1).describe('Name of the node group'),
      scalingConfig: z
        .object({
          minSize: z.number().int().min(0).optional().describe('Never fewer'),
          desiredSize: z
            .number()
            .int()
            .min(0)
            .optional()
            .describe('How many now; autoscalers change it'),
          maxSize: z.number().int().min(1).optional().describe('Never more'),
        })
        .strict()
        .optional()
        .describe(
          'How many nodes: minSize ≤ desiredSize ≤ maxSize; what is left out stays',
        ),
      labels: z
        .record(z.string())
        .optional()
        .describe('Kubernetes labels to set; all others stay'),
      removeLabels: z
        .array(z.string().min(1))
        .optional()
        .describe('Keys of labels to take away'),
      taints: taintsInput(z).describe(
        'Kubernetes taints to set, told apart by key and effect; all others stay',
      ),
      removeTaints: removeTaintsInput(z),
      updateConfig: updateConfigInput(z),
      nodeRepairConfig: z
        .object({ enabled: z.boolean() })
        .strict()
        .optional()
        .describe('Replaces nodes that are not healthy'),
      version: kubernetesVersionInput(z)
        .optional()
        .describe(
          "Kubernetes version to move the nodes to, at most the cluster's; comes with the newest image of that version unless releaseVersion says another",
        ),
      releaseVersion: z
        .string()
        .min(1)
        .optional()
        .describe('Release of the EKS image, for example 1.34.1-20251112'),
      launchTemplate: z
        .object({
          id: z.string().optional(),
          name: z.string().optional(),
          version: z
            .string()
            .regex(
              /^\d+$/,
              'a number: $Latest and $Default move by themselves',
            ),
        })
        .strict()
        .optional()
        .describe(
          'Another version of the launch template that the node group was made with',
        ),
      force: z
        .boolean()
        .default(false)
        .describe(
          'Ends pods that cannot be drained, for example because a PodDisruptionBudget forbids it',
        ),
      nodeRole: roleArnInput(z).optional().describe(SETTLED),
      subnets: subnetIdsInput(z).optional().describe(SETTLED),
      instanceTypes: z.array(z.string().min(1)).optional().describe(SETTLED),
      amiType: z.enum(amiTypes).optional().describe(SETTLED),
      capacityType: z
        .enum(['ON_DEMAND', 'SPOT', 'CAPACITY_BLOCK'])
        .optional()
        .describe(SETTLED),
      diskSize: z.number().int().min(1).optional().describe(SETTLED),
      tags: tagsInput(z).describe('Tags to set; all others stay'),
      removeTags: removeTagsInput(z),
      timeoutMinutes: timeoutInput(z, 120),
    })
    .strict();
