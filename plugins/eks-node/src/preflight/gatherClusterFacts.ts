import {
  factValue,
  type ClusterRequest,
  type PreflightFacts,
} from '@eks-platform/backstage-plugin-eks-common';
import type { AwsScope } from '../EksService';
import { readClusterVersions } from '../read/readClusterVersions';
import type { ReadOptions } from '../read/ReadOptions';
import { readRoleFact } from '../read/readRoleFact';
import { readSubnetFacts } from '../read/readSubnetFacts';
import { readVpcFact } from '../read/readVpcFact';
import { askFact } from './askFact';

/**
 * Reads what preflight needs to judge a cluster.
 *
 * @public
 */
export async function gatherClusterFacts(
  aws: AwsScope,
  request: ClusterRequest,
  options: ReadOptions = {},
): Promise<PreflightFacts> {
  const { accountId, region } = aws.scope;
  const { subnetIds } = request.resourcesVpcConfig;
  const askRole = (roleArn: string) =>
    askFact(readRoleFact(aws, { roleArn }, options), options);
  const { nodeRoleArn } = request.computeConfig ?? {};
  const [subnets, role, nodeRole, clusterVersions] = await Promise.all([
    askFact(readSubnetFacts(aws, { subnetIds }, options), options),
    askRole(request.roleArn),
    nodeRoleArn ? askRole(nodeRoleArn) : undefined,
    askFact(readClusterVersions(aws, options), options),
  ]);
  const vpcId = factValue(subnets)?.[0]?.vpcId;
  const vpc = vpcId
    ? await askFact(readVpcFact(aws, { vpcId }, options), options)
    : undefined;
  return {
    scope: { accountId, region },
    subnets,
    role,
    clusterVersions,
    ...(nodeRole && { nodeRole }),
    ...(vpc && { vpc }),
  };
}
