import { AwsError } from '../../server/AwsError';
import type { Place } from '../../world/World';
import { keyTable, type KeyRow } from './tables';

/** Finds a key of a place by id, ARN, alias or alias ARN; undefined when there is none. */
export function findKey(place: Place, name: string): KeyRow | undefined {
  const prefix = `arn:aws:kms:${place.region}:${place.accountId}:`;
  const local = name.startsWith(prefix) ? name.slice(prefix.length) : name;
  const keys = place.table(keyTable);
  if (local.startsWith('alias/')) {
    return [...keys.values()].find(row => row.aliases.includes(local));
  }
  return keys.get(local.startsWith('key/') ? local.slice(4) : local);
}

/**
 * Finds a key that must exist.
 *
 * @throws AwsError NotFoundException.
 */
export function requireKey(place: Place, name: string): KeyRow {
  const row = findKey(place, name);
  if (row) return row;
  const arn = name.startsWith('arn:')
    ? name
    : `arn:aws:kms:${place.region}:${place.accountId}:${
        name.startsWith('alias/') ? name : `key/${name}`
      }`;
  const what = name.includes('alias/') ? 'Alias' : 'Key';
  throw new AwsError(
    'NotFoundException',
    what === 'Alias'
      ? `Alias ${arn} is not found.`
      : `Key '${arn}' does not exist`,
  );
}
