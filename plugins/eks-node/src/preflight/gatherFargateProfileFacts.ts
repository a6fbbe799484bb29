import type {
  FargateProfileRequest,
  PreflightFacts,
} from '@eks-platform/backstage-plugin-eks-common';
import type { AwsScope } from '../EksService';
import type { ReadOptions } from '../read/ReadOptions';
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
  return gatherWorkloadFacts(
    aws,
    { clusterName, roleArn: podExecutionRoleArn, subnetIds: subnets },
    options,
  );
}
