interface TagPair {
  key?: string;
  value?: string;
  Key?: string;
  Value?: string;
}

type Tags = Record<string, string> | TagPair[];

interface TaggingInput {
  tags?: Tags;
  Tags?: Tags;
  TagSpecifications?: { Tags?: TagPair[] }[];
}

/** The tags that a request brings along, in whichever of the services' forms. */
export function requestTags(input: object): Record<string, string> {
  const { tags, Tags, TagSpecifications } = input as TaggingInput;
  const given =
    tags ?? Tags ?? TagSpecifications?.flatMap(each => each.Tags ?? []) ?? {};
  if (!Array.isArray(given)) return given;
  return Object.fromEntries(
    given.map(tag => [tag.key ?? tag.Key ?? '', tag.value ?? tag.Value ?? '']),
  );
}
