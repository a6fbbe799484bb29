import { isDeepStrictEqual } from 'node:util';
import type { KubernetesObject } from '../KubernetesObject';

/** Whether a manager has applied the same fields to both objects, so that applying once more would change no account. */
export function isManagedAlike(
  before: KubernetesObject,
  after: KubernetesObject,
  manager: string,
): boolean {
  return isDeepStrictEqual(fieldsOf(before, manager), fieldsOf(after, manager));
}

function fieldsOf({ metadata }: KubernetesObject, manager: string): unknown {
  const { managedFields } = metadata;
  const entries: unknown[] = Array.isArray(managedFields) ? managedFields : [];
  const own = entries.find(
    entry =>
      typeof entry === 'object' &&
      entry !== null &&
      Reflect.get(entry, 'manager') === manager &&
      Reflect.get(entry, 'operation') === 'Apply' &&
      !Reflect.get(entry, 'subresource'),
  );
  return own ? Reflect.get(Object(own), 'fieldsV1') : undefined;
}
