/** AWS allows 50 tags of 128 and 256 characters each; its own come on top. */
const MOST_CHARACTERS = 128 * 1024;

/**
 * Tags as an object, from any of the shapes in which AWS's services list them.
 *
 * @throws Error when they are longer than AWS lets anybody make them by far: what is collected is stored, served and put into
 *   the catalog with its tags.
 */
export function toTags(
  tags:
    | Record<string, string>
    | Array<{ Key?: string; Value?: string; key?: string; value?: string }>
    | undefined,
): Record<string, string> {
  const pairs = Array.isArray(tags)
    ? tags.flatMap(tag => {
        const key = tag.Key ?? tag.key;
        return key === undefined ? [] : [[key, tag.Value ?? tag.value ?? '']];
      })
    : Object.entries(tags ?? {});
  const characters = pairs.reduce(
    (sum, [key, value]) => sum + key.length + value.length,
    0,
  );
  if (characters > MOST_CHARACTERS) {
    throw new Error(
      `Expected tags of ${MOST_CHARACTERS} characters at most in AWS's answer, found ${characters}`,
    );
  }
  return Object.fromEntries(pairs);
}
