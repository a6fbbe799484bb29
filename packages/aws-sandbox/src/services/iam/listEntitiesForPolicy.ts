import type {
  ListEntitiesForPolicyRequest,
  ListEntitiesForPolicyResponse,
} from '@aws-sdk/client-iam';
import type { Operation } from '../../server/Operation';
import { findShownPolicy } from './findPolicy';
import { iamPage } from './iamPage';
import { entityKey, roleTable } from './tables';

/** The roles that have a managed policy or are bounded by it, page by page. The sandbox has no users and groups. */
export const listEntitiesForPolicy: Operation<
  ListEntitiesForPolicyRequest,
  ListEntitiesForPolicyResponse
> = (input, { globalPlace }) => {
  const { arn } = findShownPolicy(globalPlace, input.PolicyArn!);
  const { EntityFilter, PathPrefix = '/', PolicyUsageFilter } = input;
  const wantsRoles = EntityFilter === undefined || EntityFilter === 'Role';
  const asBoundary = PolicyUsageFilter === 'PermissionsBoundary';
  const rows = [...globalPlace.table(roleTable).values()].filter(
    role =>
      wantsRoles &&
      role.path.startsWith(PathPrefix) &&
      (asBoundary
        ? role.permissionsBoundaryArn === arn
        : role.attachedPolicyArns.includes(arn)),
  );
  const { items, ...rest } = iamPage(
    rows,
    row => entityKey(row.roleName),
    input,
  );
  return {
    PolicyGroups: [],
    PolicyUsers: [],
    PolicyRoles: items.map(({ roleName, roleId }) => ({
      RoleName: roleName,
      RoleId: roleId,
    })),
    ...rest,
  };
};
