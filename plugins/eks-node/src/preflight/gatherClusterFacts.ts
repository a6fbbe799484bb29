import {
  factValue,
  type ClusterRequest,
  type PreflightFacts,
} from '@eks-platform/backstage-plugin-eks-common';
import type { AwsScope } from '../EksService';
import { readClusterNames } from '../read/readClusterNames';
import { readClusterVersions } from '../read/readClusterVersions';
import type { ReadOptions } from '../read/ReadOptions';
import { readRoleFact } from '../read/readRoleFact';
import { readSubnetFacts } from '../read/readSubnetFacts';
import { readVpcFact } from '../read/readVpcFact';
import { askCallerPermissions } from './askCallerPermissions';
import { askFact } from './askFact';
import { askRoom } from './askRoom';

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
  const [vpc, room, permissions] = await Promise.all([
    vpcId ? askFact(readVpcFact(aws, { vpcId }, options), options) : undefined,
    askRoom(aws, { subnets }, () => readClusterNames(aws, options), options),
    askCallerPermissions(aws, request, options),
  ]);
  return {
    scope: { accountId, region },
    subnets,
    role,
    clusterVersions,
    ...(nodeRole && { nodeRole }),
    ...(vpc && { vpc }),
    ...room,
    ...permissions,
  };
}
