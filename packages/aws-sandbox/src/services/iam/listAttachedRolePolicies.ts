import type {
  ListAttachedRolePoliciesRequest,
  ListAttachedRolePoliciesResponse,
} from '@aws-sdk/client-iam';
import type { Operation } from '../../server/Operation';
import { findRoleByName } from './findRole';
import { iamPage } from './iamPage';
import { checkPathPrefix } from './rules/checkNames';
import { showAttachedPolicies } from './showPolicy';

/** The managed policies of a role, page by page. */
export const listAttachedRolePolicies: Operation<
  ListAttachedRolePoliciesRequest,
  ListAttachedRolePoliciesResponse
> = (input, { globalPlace }) => {
  const prefix = input.PathPrefix ?? '/';
  checkPathPrefix(prefix);
  const role = findRoleByName(globalPlace, input.RoleName!);
  const policies = showAttachedPolicies(
    role.attachedPolicyArns.filter(arn => pathOf(arn).startsWith(prefix)),
  );
  const { items, ...rest } = iamPage(
    policies,
    policy => policy.PolicyArn!,
    input,
  );
  return { AttachedPolicies: items, ...rest };
};

/** `/service-role/` of `arn:aws:iam::aws:policy/service-role/Name`. */
function pathOf(arn: string): string {
  return arn.slice(arn.indexOf('/'), arn.lastIndexOf('/') + 1);
}
