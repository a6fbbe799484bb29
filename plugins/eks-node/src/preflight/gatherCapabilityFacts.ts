import type {
  CapabilityRequest,
  PreflightFacts,
} from '@eks-platform/backstage-plugin-eks-common';
import type { AwsScope } from '../EksService';
import { readCapabilityFacts } from '../read/readCapabilityFacts';
import { readCluster } from '../read/readCluster';
import type { ReadOptions } from '../read/ReadOptions';
import { readRoleFacts } from '../read/readRoleFacts';
import { askCallerPermissions } from './askCallerPermissions';
import { askFact } from './askFact';
import { askOfCluster } from './askOfCluster';

/**
 * Reads what preflight needs to judge a capability.
 *
 * @public
 */
export async function gatherCapabilityFacts(
  aws: AwsScope,
  request: CapabilityRequest,
  options: ReadOptions = {},
): Promise<PreflightFacts> {
  const { accountId, region } = aws.scope;
  const { clusterName, roleArn } = request;
  const [cluster, roles] = await Promise.all([
    askFact(readCluster(aws, { clusterName }, options), options),
    askFact(readRoleFacts(aws, { roleArns: [roleArn] }, options), options),
  ]);
  return {
    scope: { accountId, region },
    ...(await askCallerPermissions(aws, request, options)),
    cluster,
    roles,
    ...(await askOfCluster(
      'capabilities',
      cluster,
      () => readCapabilityFacts(aws, { clusterName }, options),
      options,
    )),
  };
}
