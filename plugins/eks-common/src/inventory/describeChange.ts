import { kindOf } from './inventoryKinds';
import type { InventoryKind, InventoryObject } from './InventoryObject';
import { isEqual } from './isEqual';
import { ownMember } from './ownMember';

/** A value longer than this is told by its size alone. */
const LONGEST_VALUE = 1000;

/**
 * One member of an object that differs. Values are texts as they are, everything else as JSON.
 *
 * @public
 */
export interface FieldChange {
  /** For example `scaling.desiredSize`; a list is one member. */
  path: string;
  /** Missing when it was not there. */
  before?: string;
  /** Missing when it is not there any more. */
  after?: string;
}

/**
 * What differs between two states of one object, member by member, in the order of their names.
 *
 * | before | after | told |
 * | --- | --- | --- |
 * | `scaling: {maxSize: 3}` | `scaling: {maxSize: 5}` | `scaling.maxSize`, 3, 5 |
 * | `subnetIds: [a]` | `subnetIds: [a, b]` | `subnetIds`, `[a]`, `[a, b]` |
 * | – | `endpoint: https://…` | `endpoint`, –, `https://…` |
 *
 * @public
 */
export function describeChange(
  before: InventoryObject,
  after: InventoryObject,
): FieldChange[] {
  return compare(before, after, '');
}

/**
 * Whether a change matters to anybody: not that of what changes all the time, nor of members that change by themselves.
 *
 * @public
 */
export function isChangeOfInterest(
  before: InventoryObject,
  after: InventoryObject,
): boolean {
  const { isChatter, passing = [] } = kindOf<InventoryKind>(after);
  if (isChatter) {
    return false;
  }
  return (
    passing.length === 0 ||
    describeChange(before, after).some(
      ({ path }) => !passing.includes(path.split('.')[0] as never),
    )
  );
}

function compare(before: unknown, after: unknown, path: string): FieldChange[] {
  if (isEqual(before, after)) {
    return [];
  }
  if (!isPlainObject(before) || !isPlainObject(after)) {
    return [
      {
        path,
        ...(before !== undefined && { before: shorten(before) }),
        ...(after !== undefined && { after: shorten(after) }),
      },
    ];
  }
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys]
    .sort()
    .flatMap(key =>
      compare(
        ownMember(before, key),
        ownMember(after, key),
        path ? `${path}.${key}` : key,
      ),
    );
}

function shorten(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > LONGEST_VALUE ? `(${text.length} characters)` : text;
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
