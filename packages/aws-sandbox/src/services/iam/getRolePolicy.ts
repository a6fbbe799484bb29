import type {
  GetRolePolicyRequest,
  GetRolePolicyResponse,
} from '@aws-sdk/client-iam';
import type { Operation } from '../../server/Operation';
import { findInlinePolicy } from './findInlinePolicy';
import { findRoleByName } from './findRole';
import { encodePolicyDocument } from './policies/encodePolicyDocument';

/** One inline policy of a role. */
export const getRolePolicy: Operation<
  GetRolePolicyRequest,
  GetRolePolicyResponse
> = (input, { globalPlace }) => {
  const role = findRoleByName(globalPlace, input.RoleName!);
  return {
    RoleName: role.roleName,
    PolicyName: input.PolicyName!,
    PolicyDocument: encodePolicyDocument(
      findInlinePolicy(role, input.PolicyName!),
    ),
  };
};
