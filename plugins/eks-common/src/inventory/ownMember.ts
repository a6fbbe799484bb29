/** A member of an object of its own; undefined for what every object has, such as `constructor`. */
export function ownMember(
  object: Record<string, unknown>,
  key: string,
): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}
