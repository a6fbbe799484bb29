/** Tags as an object, from any of the shapes in which AWS's services list them. */
export function toTags(
  tags:
    | Array<{ Key?: string; Value?: string; key?: string; value?: string }>
    | undefined,
): Record<string, string> {
  return Object.fromEntries(
    (tags ?? []).flatMap(tag => {
      const key = tag.Key ?? tag.key;
      return key === undefined ? [] : [[key, tag.Value ?? tag.value ?? '']];
    }),
  );
}
