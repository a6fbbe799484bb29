import type { JsonObject, JsonValue } from '@backstage/types';

/** Where a value that holds no others stands in an input. */
export type LeafPath = Array<string | number>;

/** Every place in an input that holds a string, number or boolean. */
export function leavesOf(
  value: JsonValue | undefined,
  path: LeafPath = [],
): LeafPath[] {
  if (typeof value !== 'object' || value === null) {
    return [path];
  }
  return Array.isArray(value)
    ? value.flatMap((item, index) => leavesOf(item, [...path, index]))
    : Object.entries(value).flatMap(([name, member]) =>
        leavesOf(member, [...path, name]),
      );
}

/** The input with another value at one place. */
export function withLeaf(
  input: JsonObject,
  path: LeafPath,
  value: JsonValue,
): JsonObject {
  const copy = structuredClone(input);
  const holder = path
    .slice(0, -1)
    .reduce<any>((inner, name) => inner[name], copy);
  holder[path.at(-1)!] = value;
  return copy;
}

/** What stands at a place of an input. */
export function valueAt(input: JsonObject, path: LeafPath): unknown {
  return path.reduce<any>((inner, name) => inner[name], input);
}
