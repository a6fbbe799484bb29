import type {
  ListRolePoliciesRequest,
  ListRolePoliciesResponse,
} from '@aws-sdk/client-iam';
import type { Operation } from '../../server/Operation';
import { findRoleByName } from './findRole';
import { iamPage } from './iamPage';

/** The names of a role's inline policies, page by page. */
export const listRolePolicies: Operation<
  ListRolePoliciesRequest,
  ListRolePoliciesResponse
> = (input, { globalPlace }) => {
  const role = findRoleByName(globalPlace, input.RoleName!);
  const names = Object.keys(role.inlinePolicies);
  const { items, ...rest } = iamPage(names, name => name, input);
  return { PolicyNames: items, ...rest };
};
