import type { ListRolesRequest, ListRolesResponse } from '@aws-sdk/client-iam';
import type { Operation } from '../../server/Operation';
import { iamPageOfSequence } from './iamPage';
import { checkPathPrefix } from './rules/checkNames';
import { showListedRole } from './showRole';
import { roleTable } from './tables';

/** The roles under a path, page by page. */
export const listRoles: Operation<ListRolesRequest, ListRolesResponse> = (
  input,
  { globalPlace },
) => {
  const prefix = input.PathPrefix ?? '/';
  checkPathPrefix(prefix);
  const roles = globalPlace.table(roleTable);
  const { items, ...rest } = iamPageOfSequence(function* below(after) {
    for (const entry of roles.entriesAfter(after)) {
      if (entry[1].path.startsWith(prefix)) yield entry;
    }
  }, input);
  return { Roles: items.map(showListedRole), ...rest };
};
