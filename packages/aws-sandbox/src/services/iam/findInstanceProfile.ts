import type { Place } from '../../world/World';
import { noSuchEntity } from './errors';
import {
  entityKey,
  instanceProfileTable,
  type InstanceProfileRow,
} from './tables';

/**
 * Finds an instance profile by its name.
 *
 * @throws AwsError NoSuchEntity.
 */
export function findInstanceProfile(
  place: Place,
  name: string,
): InstanceProfileRow {
  const row = place.table(instanceProfileTable).get(entityKey(name));
  if (row?.instanceProfileName !== name) {
    throw noSuchEntity(`Instance Profile ${name} cannot be found.`);
  }
  return row;
}

/** The instance profiles that hold a role. */
export function instanceProfilesOf(
  place: Place,
  roleName: string,
): InstanceProfileRow[] {
  return [...place.table(instanceProfileTable).values()].filter(
    row => row.roleName === roleName,
  );
}
