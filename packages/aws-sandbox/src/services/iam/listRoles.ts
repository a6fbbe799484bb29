import type { ListRolesRequest, ListRolesResponse } from '@aws-sdk/client-iam';
import type { Operation } from '../../server/Operation';
import { iamPage } from './iamPage';
import { checkPathPrefix } from './rules/checkNames';
import { showListedRole } from './showRole';
import { entityKey, roleTable } from './tables';

/** The roles under a path, page by page. */
export const listRoles: Operation<ListRolesRequest, ListRolesResponse> = (
  input,
  { globalPlace },
) => {
  const prefix = input.PathPrefix ?? '/';
  checkPathPrefix(prefix);
  const rows = [...globalPlace.table(roleTable).values()].filter(row =>
    row.path.startsWith(prefix),
  );
  const { items, ...rest } = iamPage(
    rows,
    row => entityKey(row.roleName),
    input,
  );
  return { Roles: items.map(showListedRole), ...rest };
};
