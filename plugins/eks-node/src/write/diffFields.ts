/**
 * A field in which what exists differs from what is wanted.
 *
 * @public
 */
export interface FieldDifference {
  /** Path of the field, for example `resourcesVpcConfig.subnetIds`. */
  field: string;
  wanted: unknown;
  /** Missing when the field is not set. */
  found?: unknown;
}

/**
 * Compares what is wanted with what exists, field by field. Only what is wanted is compared: further fields, tags or
 * labels of what exists make no difference.
 *
 * | wanted | found | difference |
 * | --- | --- | --- |
 * | nothing, an empty list or an empty object | anything, or nothing | none; an empty list wants the found one to be empty |
 * | an object | an object | those of its members |
 * | a list | a list of equal members in any order | none |
 * | a value | another value, or none | one |
 *
 * @public
 */
export function diffFields(
  wanted: unknown,
  found: unknown,
  field: string = '',
): FieldDifference[] {
  if (wanted === undefined) {
    return [];
  }
  if (Array.isArray(wanted)) {
    const list = Array.isArray(found) ? found : [];
    return sameMembers(wanted, list) ? [] : [{ field, wanted, found }];
  }
  if (isRecord(wanted)) {
    const members = isRecord(found) ? found : {};
    return Object.entries(wanted).flatMap(([key, value]) =>
      diffFields(
        value,
        Object.hasOwn(members, key) ? members[key] : undefined,
        field ? `${field}.${key}` : key,
      ),
    );
  }
  return Object.is(wanted, found) ? [] : [{ field, wanted, found }];
}

function sameMembers(wanted: unknown[], found: unknown[]): boolean {
  const left = [...found];
  const allFound = wanted.every(item => {
    const index = left.findIndex(
      candidate => diffFields(item, candidate).length === 0,
    );
    if (index < 0) {
      return false;
    }
    left.splice(index, 1);
    return true;
  });
  return allFound && left.length === 0;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
