import { factValue } from '../Fact';
import type { PreflightRule } from '../PreflightRule';
import type { FargateProfileRequest } from '../requests/FargateProfileRequest';

/** Fargate runs pods in private subnets only. */
export const fargateSubnetsArePrivate: PreflightRule<FargateProfileRequest> = (
  _request,
  facts,
) =>
  (factValue(facts.subnets) ?? [])
    .filter(subnet => subnet.isPublic)
    .map(subnet => ({
      severity: 'error' as const,
      code: 'FARGATE_SUBNET_PUBLIC',
      field: 'subnets',
      message: `Wanted private subnets, found ${subnet.subnetId} with a route to an internet gateway`,
      remedy:
        'Pick subnets without a route to an internet gateway; Fargate gives pods no public address.',
    }));
