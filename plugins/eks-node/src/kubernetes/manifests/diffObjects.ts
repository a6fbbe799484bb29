import { isDeepStrictEqual } from 'node:util';
import type { FieldDifference } from '../../write/diffFields';
import type { KubernetesObject } from '../KubernetesObject';

/** What the server writes itself. */
const SERVERS_OWN = [
  'managedFields',
  'resourceVersion',
  'generation',
  'uid',
  'creationTimestamp',
  'selfLink',
];
const HIDDEN = '(hidden)';

/**
 * What an application changes of an object: the object as it is, beside the object as the server would make it. Values of
 * Secrets are not shown, only that they change.
 *
 * Items of lists that have names are compared by their names, other lists item by item.
 *
 * @public
 */
export function diffObjects(
  before: KubernetesObject | undefined,
  after: KubernetesObject,
): FieldDifference[] {
  const differences = compare(before && comparable(before), comparable(after));
  return after.kind === 'Secret'
    ? differences.map(difference => hideSecret(difference))
    : differences;
}

function comparable(object: KubernetesObject): Record<string, unknown> {
  const { status, ...rest } = object;
  const metadata = Object.fromEntries(
    Object.entries(object.metadata).filter(
      ([key]) => !SERVERS_OWN.includes(key),
    ),
  );
  return { ...rest, metadata };
}

function compare(
  found: unknown,
  wanted: unknown,
  field: string = '',
): FieldDifference[] {
  if (isRecord(found) && isRecord(wanted)) {
    const keys = new Set([...Object.keys(found), ...Object.keys(wanted)]);
    return [...keys].flatMap(key =>
      compare(
        Object.hasOwn(found, key) ? found[key] : undefined,
        Object.hasOwn(wanted, key) ? wanted[key] : undefined,
        `${field}${memberPath(key, field)}`,
      ),
    );
  }
  if (Array.isArray(found) && Array.isArray(wanted)) {
    const before = byName(found);
    const after = byName(wanted);
    if (before && after) {
      return compareItems(before, after, field);
    }
    if (found.length === wanted.length) {
      return wanted.flatMap((item, index) =>
        compare(found[index], item, `${field}[${index}]`),
      );
    }
  }
  return isSame(found, wanted) ? [] : [{ field, wanted, found }];
}

function compareItems(
  before: Map<string, unknown>,
  after: Map<string, unknown>,
  field: string,
): FieldDifference[] {
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].flatMap(name =>
    compare(before.get(name), after.get(name), `${field}[${name}]`),
  );
}

/** Items by their names, when all have one and no two the same. */
function byName(items: unknown[]): Map<string, unknown> | undefined {
  const named = new Map<string, unknown>();
  for (const item of items) {
    if (isRecord(item) && typeof item.name === 'string') {
      named.set(item.name, item);
    }
  }
  return named.size === items.length && items.length > 0 ? named : undefined;
}

function memberPath(key: string, field: string): string {
  if (!/^[\w-]+$/.test(key)) {
    return `['${key}']`;
  }
  return field ? `.${key}` : key;
}

/** Through JSON, because objects of another realm are never deeply equal. */
function isSame(a: unknown, b: unknown): boolean {
  const plain = (value: unknown): unknown =>
    value === undefined ? undefined : JSON.parse(JSON.stringify(value));
  return isDeepStrictEqual(plain(a), plain(b));
}

function hideSecret(difference: FieldDifference): FieldDifference {
  const { field, wanted, found } = difference;
  return /^(data|stringData)\b/.test(field)
    ? {
        field,
        wanted: wanted === undefined ? undefined : HIDDEN,
        found: found === undefined ? undefined : HIDDEN,
      }
    : difference;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
