import { amiTypes } from '@eks-platform/backstage-plugin-eks-node';
import { kubernetesVersionInput } from './kubernetesVersionInput';
import { roleArnInput } from './roleArnInput';
import { scopeInput } from './scopeInput';
import { subnetIdsInput } from './subnetIdsInput';
import { tagsInput } from './tagsInput';
import { taintsInput } from './taintsInput';
import { timeoutInput } from './timeoutInput';
import { updateConfigInput } from './updateConfigInput';
import type { Zod } from './Zod';

/** The input of `eks:nodegroup:create`. */
export const nodegroupInput = (z: Zod) =>
  z
    .object({
      ...scopeInput(z),
      clusterName: z.string().min(1).describe('Name of the cluster'),
      nodegroupName: z
        .string()
        .describe(
          'Name of the node group: 1 to 63 letters, digits, hyphens and underscores that begin with a letter or digit',
        ),
      nodeRole: roleArnInput(z).describe(
        'ARN of the node role: trusts ec2.amazonaws.com and has AmazonEKSWorkerNodePolicy, AmazonEC2ContainerRegistryPullOnly and AmazonEKS_CNI_Policy',
      ),
      subnets: subnetIdsInput(z)
        .min(1)
        .optional()
        .describe(
          'Subnets of the nodes; all private subnets of the cluster when left out',
        ),
      scalingConfig: scalingConfig(z),
      instanceTypes: z
        .array(z.string().min(1))
        .min(1)
        .max(20)
        .optional()
        .describe(
          'Instance types, for example m6i.large; t3.medium when neither they nor a launch template are given',
        ),
      amiType: z
        .enum(amiTypes)
        .optional()
        .describe(
          'Image of the nodes; Amazon Linux 2023 of the architecture of the instance types when left out',
        ),
      capacityType: z
        .enum(['ON_DEMAND', 'SPOT', 'CAPACITY_BLOCK'])
        .optional()
        .describe('How the instances are bought; on demand when left out'),
      diskSize: z
        .number()
        .int()
        .min(1)
        .optional()
        .describe('Root disk in GiB; not together with launchTemplate'),
      labels: z
        .record(z.string())
        .optional()
        .describe('Kubernetes labels of the nodes'),
      taints: taintsInput(z),
      updateConfig: updateConfigInput(z),
      version: kubernetesVersionInput(z)
        .optional()
        .describe("Kubernetes version; the cluster's when left out"),
      releaseVersion: z
        .string()
        .optional()
        .describe('Release of the EKS image; the newest when left out'),
      launchTemplate: launchTemplate(z),
      remoteAccess: remoteAccess(z),
      nodeRepairConfig: z
        .object({ enabled: z.boolean() })
        .strict()
        .optional()
        .describe('Replaces nodes that are not healthy'),
      tags: tagsInput(z),
      timeoutMinutes: timeoutInput(z, 30),
    })
    .strict();

function scalingConfig(z: Zod) {
  return z
    .object({
      minSize: z.number().int().min(0).default(1).describe('Never fewer'),
      desiredSize: z
        .number()
        .int()
        .min(0)
        .default(2)
        .describe('How many at first; autoscalers change it'),
      maxSize: z.number().int().min(1).default(3).describe('Never more'),
    })
    .strict()
    .default({})
    .describe('How many nodes: minSize ≤ desiredSize ≤ maxSize');
}

function launchTemplate(z: Zod) {
  return z
    .object({
      id: z.string().optional(),
      name: z.string().optional(),
      version: z.string().optional(),
    })
    .strict()
    .optional()
    .describe(
      'EC2 launch template by id or name; not together with diskSize and remoteAccess',
    );
}

function remoteAccess(z: Zod) {
  return z
    .object({
      ec2SshKey: z.string().optional().describe('Name of an EC2 key pair'),
      sourceSecurityGroups: z
        .array(z.string())
        .optional()
        .describe('Ids of the security groups from which SSH is let in'),
    })
    .strict()
    .optional()
    .describe('SSH access to the nodes; not together with launchTemplate');
}
