import {
  CreateClusterCommand,
  CreateNodegroupCommand,
  type CreateClusterCommandInput,
} from '@aws-sdk/client-eks';
import { account, subnets, type Platform } from './aPlatform';

/** A minute in milliseconds. */
export const MINUTE = 60_000;

/** ARN of a role of the tests' account. */
export function roleArn(name: string): string {
  return `arn:aws:iam::${account}:role/${name}`;
}

/** Makes the cluster `blue` and lets time pass until it is active. */
export async function aCluster(
  platform: Platform,
  overrides: Partial<CreateClusterCommandInput> = {},
): Promise<void> {
  await platform.eks.send(
    new CreateClusterCommand({
      name: 'blue',
      version: '1.34',
      roleArn: roleArn('cluster'),
      resourcesVpcConfig: { subnetIds: [subnets.a, subnets.b] },
      accessConfig: { authenticationMode: 'API_AND_CONFIG_MAP' },
      ...overrides,
    }),
  );
  platform.clock.advance(9 * MINUTE);
}

/** Adds the node group `workers` to the cluster `blue` and lets time pass until it is active. */
export async function aNodegroup(platform: Platform): Promise<void> {
  await platform.eks.send(
    new CreateNodegroupCommand({
      clusterName: 'blue',
      nodegroupName: 'workers',
      nodeRole: roleArn('node'),
      subnets: [subnets.a],
    }),
  );
  platform.clock.advance(3 * MINUTE);
}
