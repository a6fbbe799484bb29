/** Where a value is in an object: member names and list positions. */
export type FieldPath = ReadonlyArray<string | number>;

/** A value that has no members, and where it is. */
export interface Leaf {
  path: FieldPath;
  value: unknown;
}

/** Every leaf of a value in the order of the document; what is empty is a leaf of its own. */
export function leavesOf(value: unknown, path: FieldPath = []): Leaf[] {
  if (typeof value !== 'object' || value === null) {
    return [{ path, value }];
  }
  const members: Array<[string | number, unknown]> = Array.isArray(value)
    ? value.map((item, index) => [index, item])
    : Object.entries(value).filter(([, member]) => member !== undefined);
  return members.length === 0
    ? [{ path, value }]
    : members.flatMap(([key, member]) => leavesOf(member, [...path, key]));
}

/**
 * A path in words, for example `spec.listeners[0].portMapping.port`. A name that is no plain word stands in quotes, as
 * in `metadata.labels["app.kubernetes.io/name"]`.
 */
export function describePath(path: FieldPath): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') {
      return `${text}[${key}]`;
    }
    if (!/^[\w-]+$/.test(key)) {
      return `${text}[${JSON.stringify(key)}]`;
    }
    return text ? `${text}.${key}` : key;
  }, '');
}
