import type { PutRolePolicyRequest } from '@aws-sdk/client-iam';
import type { Operation } from '../../server/Operation';
import { limitExceeded } from './errors';
import { findRoleByName } from './findRole';
import { checkPermissionsPolicy } from './policies/checkPermissionsPolicy';
import { checkEntityName } from './rules/checkNames';

/** Largest sum of a role's inline policies, in characters without white space. */
const MAXIMUM_SIZE = 10_240;

/** Adds an inline policy to a role or replaces it. */
export const putRolePolicy: Operation<PutRolePolicyRequest, {}> = (
  input,
  { globalPlace },
) => {
  checkEntityName('policyName', input.PolicyName!);
  const role = findRoleByName(globalPlace, input.RoleName!);
  checkPermissionsPolicy(input.PolicyDocument!);
  const inlinePolicies = {
    ...role.inlinePolicies,
    [input.PolicyName!]: input.PolicyDocument!,
  };
  const size = Object.values(inlinePolicies).join('').replace(/\s/g, '').length;
  if (size > MAXIMUM_SIZE) {
    throw limitExceeded(
      `Maximum policy size of ${MAXIMUM_SIZE} bytes exceeded for role ${role.roleName}`,
    );
  }
  role.inlinePolicies = inlinePolicies;
  return {};
};
