import { validation } from './errors';

const MAXIMUM_TAGS = 50;

/**
 * Adds tags to those a resource has.
 *
 * @throws AwsError ValidationException for a tag out of its limits, and for more than 50.
 */
export function mergeTags(
  present: Record<string, string>,
  added: Record<string, string> | undefined,
): Record<string, string> {
  for (const [key, value] of Object.entries(added ?? {})) {
    if (key.length < 1 || key.length > 128) {
      throw validation('tags', `a key has 1 to 128 characters, found '${key}'`);
    }
    if (/^aws:/i.test(key)) {
      throw validation(
        'tags',
        `the key '${key}' begins with the reserved aws:`,
      );
    }
    if (value.length > 256) {
      throw validation(
        'tags',
        `a value has at most 256 characters, found ${value.length} at '${key}'`,
      );
    }
  }
  const merged = { ...present, ...added };
  const count = Object.keys(merged).length;
  if (count > MAXIMUM_TAGS) {
    throw validation(
      'tags',
      `a resource has at most ${MAXIMUM_TAGS} tags, found ${count}`,
    );
  }
  return merged;
}
