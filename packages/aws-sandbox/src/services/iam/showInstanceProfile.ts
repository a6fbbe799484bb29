import type { InstanceProfile } from '@aws-sdk/client-iam';
import type { Place } from '../../world/World';
import { showDate } from './showDate';
import { showListedRole } from './showRole';
import { entityKey, roleTable, type InstanceProfileRow } from './tables';
import { showTags } from './tags';

/** An instance profile with its role. */
export function showInstanceProfile(
  row: InstanceProfileRow,
  place: Place,
): InstanceProfile {
  const role =
    row.roleName === undefined
      ? undefined
      : place.table(roleTable).get(entityKey(row.roleName));
  return {
    Path: row.path,
    InstanceProfileName: row.instanceProfileName,
    InstanceProfileId: row.instanceProfileId,
    Arn: row.arn,
    CreateDate: showDate(row.createdAt),
    Roles: role ? [showListedRole(role)] : [],
    Tags: showTags(row.tags),
  };
}
