import {
  factValue,
  type FargateProfileRequest,
  type PreflightFacts,
} from '@eks-platform/backstage-plugin-eks-common';

/**
 * Fills in what a request leaves to AWS, so that the plan shows it: the subnets are all private ones of the cluster.
 *
 * @public
 */
export function completeFargateProfileRequest(
  request: FargateProfileRequest,
  facts: PreflightFacts,
): FargateProfileRequest {
  const subnets =
    request.subnets ?? factValue(facts.subnets)?.map(subnet => subnet.subnetId);
  return { ...request, subnets };
}
