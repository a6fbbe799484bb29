import type { Role } from '@aws-sdk/client-iam';
import { encodePolicyDocument } from './policies/encodePolicyDocument';
import { showDate } from './showDate';
import { showTags } from './tags';
import type { RoleRow } from './tables';

/** A role as CreateRole answers it. */
export function showCreatedRole(row: RoleRow): Role {
  return {
    ...showIdentity(row),
    Tags: showTags(row.tags),
    PermissionsBoundary: showPermissionsBoundary(row),
  };
}

/** A role as ListRoles shows it: as on AWS without tags, permissions boundary and last use. */
export function showListedRole(row: RoleRow): Role {
  return {
    ...showIdentity(row),
    Description: row.description,
    MaxSessionDuration: row.maxSessionDuration,
  };
}

/** A role as GetRole shows it. */
export function showRole(row: RoleRow): Role {
  return {
    ...showListedRole(row),
    Tags: showTags(row.tags),
    PermissionsBoundary: showPermissionsBoundary(row),
    RoleLastUsed: showLastUse(row),
  };
}

/** When and where a role was last assumed; empty when it never was. */
export function showLastUse({ lastUsed }: RoleRow): Role['RoleLastUsed'] {
  return lastUsed
    ? { LastUsedDate: showDate(lastUsed.at), Region: lastUsed.region }
    : {};
}

/** The policy that bounds a role's permissions; undefined when there is none. */
export function showPermissionsBoundary({
  permissionsBoundaryArn,
}: RoleRow): Role['PermissionsBoundary'] {
  return permissionsBoundaryArn === undefined
    ? undefined
    : {
        // The API answers `Policy` where the SDK's type knows only the console's word.
        PermissionsBoundaryType: 'Policy' as 'PermissionsBoundaryPolicy',
        PermissionsBoundaryArn: permissionsBoundaryArn,
      };
}

function showIdentity(row: RoleRow): Role {
  return {
    Path: row.path,
    RoleName: row.roleName,
    RoleId: row.roleId,
    Arn: row.arn,
    CreateDate: showDate(row.createdAt),
    AssumeRolePolicyDocument: encodePolicyDocument(row.trustPolicy),
  };
}
