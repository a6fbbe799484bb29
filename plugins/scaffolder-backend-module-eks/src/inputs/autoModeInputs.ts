import { roleArnInput } from './roleArnInput';
import type { Zod } from './Zod';

/** The inputs by which a cluster runs in EKS Auto Mode. */
export const autoModeInputs = (z: Zod) => ({
  computeConfig: z
    .object({
      enabled: z
        .boolean()
        .describe(
          'Turns EKS Auto Mode on or off: nodes, volumes and load balancers by EKS. The other two parts follow when they are left out',
        ),
      nodePools: z
        .array(z.enum(['general-purpose', 'system']))
        .optional()
        .describe(
          'Node pools that EKS brings, both when left out; an empty list brings none, for pools of your own',
        ),
      nodeRoleArn: roleArnInput(z)
        .optional()
        .describe(
          'ARN of the role of the nodes of those pools: trusts ec2.amazonaws.com and has AmazonEKSWorkerNodeMinimalPolicy and AmazonEC2ContainerRegistryPullOnly',
        ),
    })
    .strict()
    .optional()
    .describe('EKS Auto Mode: all of it on, or all of it off'),
  storageConfig: z
    .object({
      blockStorage: z
        .object({ enabled: z.boolean() })
        .strict()
        .describe('Volumes on EBS'),
    })
    .strict()
    .optional()
    .describe('Volumes by EKS Auto Mode; as computeConfig when left out'),
});

/** The part of Auto Mode that stands in the network configuration. */
export const elasticLoadBalancingInput = (z: Zod) =>
  z
    .object({ enabled: z.boolean() })
    .strict()
    .optional()
    .describe(
      'Load balancers by EKS Auto Mode; as computeConfig when left out',
    );
