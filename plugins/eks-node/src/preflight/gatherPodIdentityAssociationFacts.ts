import type {
  PodIdentityAssociationRequest,
  PreflightFacts,
} from '@eks-platform/backstage-plugin-eks-common';
import type { AwsScope } from '../EksService';
import { readAddonNames } from '../read/readAddonNames';
import { readCluster } from '../read/readCluster';
import { readComputeFact } from '../read/readComputeFact';
import type { ReadOptions } from '../read/ReadOptions';
import { readRoleFacts } from '../read/readRoleFacts';
import { askCallerPermissions } from './askCallerPermissions';
import { askFact } from './askFact';
import { askOfCluster } from './askOfCluster';

/**
 * Reads what preflight needs to judge a pod identity association.
 *
 * @public
 */
export async function gatherPodIdentityAssociationFacts(
  aws: AwsScope,
  request: PodIdentityAssociationRequest,
  options: ReadOptions = {},
): Promise<PreflightFacts> {
  const { accountId, region } = aws.scope;
  const { clusterName, roleArn } = request;
  const [cluster, roles] = await Promise.all([
    askFact(readCluster(aws, { clusterName }, options), options),
    askFact(readRoleFacts(aws, { roleArns: [roleArn] }, options), options),
  ]);
  const [compute, addonNames] = await Promise.all([
    askOfCluster(
      'compute',
      cluster,
      () => readComputeFact(aws, { clusterName }, options),
      options,
    ),
    askOfCluster(
      'addonNames',
      cluster,
      () => readAddonNames(aws, { clusterName }, options),
      options,
    ),
  ]);
  return {
    scope: { accountId, region },
    ...(await askCallerPermissions(aws, request, options)),
    cluster,
    roles,
    ...compute,
    ...addonNames,
  };
}
