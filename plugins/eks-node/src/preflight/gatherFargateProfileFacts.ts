import type {
  FargateProfileRequest,
  PreflightFacts,
} from '@eks-platform/backstage-plugin-eks-common';
import type { AwsScope } from '../EksService';
import { readFargateProfileNames } from '../read/readFargateProfileNames';
import type { ReadOptions } from '../read/ReadOptions';
import { askCallerPermissions } from './askCallerPermissions';
import { askRoom } from './askRoom';
import { gatherWorkloadFacts } from './gatherWorkloadFacts';

/**
 * Reads what preflight needs to judge a Fargate profile.
 *
 * @public
 */
export async function gatherFargateProfileFacts(
  aws: AwsScope,
  request: FargateProfileRequest,
  options: ReadOptions = {},
): Promise<PreflightFacts> {
  const { clusterName, podExecutionRoleArn, subnets } = request;
  const facts = await gatherWorkloadFacts(
    aws,
    { clusterName, roleArn: podExecutionRoleArn, subnetIds: subnets },
    options,
  );
  const [room, permissions] = await Promise.all([
    askRoom(
      aws,
      facts,
      () => readFargateProfileNames(aws, { clusterName }, options),
      options,
    ),
    askCallerPermissions(aws, request, options),
  ]);
  return { ...facts, ...room, ...permissions };
}
