import {
  factValue,
  type NodegroupRequest,
  type PreflightFacts,
} from '@eks-platform/backstage-plugin-eks-common';

/**
 * Fills in what a request leaves to AWS, so that the plan shows it.
 *
 * | left out | filled in with |
 * | --- | --- |
 * | subnets | those that were read, which are all private ones of the cluster |
 * | amiType, no launch template | Amazon Linux 2023 of the instance types' architecture |
 *
 * @public
 */
export function completeNodegroupRequest(
  request: NodegroupRequest,
  facts: PreflightFacts,
): NodegroupRequest {
  const subnets =
    request.subnets ?? factValue(facts.subnets)?.map(subnet => subnet.subnetId);
  const amiType = request.amiType ?? defaultAmiType(request, facts);
  return { ...request, subnets, ...(amiType && { amiType }) };
}

function defaultAmiType(
  request: NodegroupRequest,
  facts: PreflightFacts,
): string | undefined {
  if (request.launchTemplate) {
    return undefined;
  }
  const types = factValue(facts.instanceTypes) ?? [];
  const allArm =
    types.length > 0 &&
    types.every(type => type.architectures.every(name => name === 'arm64'));
  return allArm ? 'AL2023_ARM_64_STANDARD' : 'AL2023_x86_64_STANDARD';
}
