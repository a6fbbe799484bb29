import type { UpdateAssumeRolePolicyRequest } from '@aws-sdk/client-iam';
import type { Operation } from '../../server/Operation';
import { findRoleByName } from './findRole';
import { checkTrustPolicy } from './policies/checkTrustPolicy';

/** Replaces a role's trust policy. */
export const updateAssumeRolePolicy: Operation<
  UpdateAssumeRolePolicyRequest,
  {}
> = (input, { globalPlace, world }) => {
  const role = findRoleByName(globalPlace, input.RoleName!);
  role.trustPolicy = checkTrustPolicy(input.PolicyDocument!, world);
  return {};
};
