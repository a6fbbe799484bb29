import { AwsError } from '../../server/AwsError';
import type { Place } from '../../world/World';
import { kindOfId } from './taggedKinds';
import type { TagValues } from './tables';

/**
 * The resource of any kind whose tags a request speaks of.
 *
 * @throws AwsError InvalidID, or the error of its kind when it is not there.
 */
export function findTagged(place: Place, id: string): { tags: TagValues } {
  const kind = kindOfId(id);
  if (!kind) {
    throw new AwsError('InvalidID', `The ID '${id}' is not valid`);
  }
  const row = place.table(kind.table).get(id);
  if (row) return row;
  throw new AwsError(kind.notFoundCode, `The ID '${id}' does not exist`);
}
