import type { AwsError } from '../../../server/AwsError';

const MAXIMUM_TAGS = 50;

/**
 * Checks tags as AWS limits them.
 *
 * @throws what `invalid` makes of the message.
 */
export function checkTags(
  tags: Record<string, string> | undefined,
  invalid: (message: string) => AwsError,
): void {
  const entries = Object.entries(tags ?? {});
  if (entries.length > MAXIMUM_TAGS) {
    throw invalid(
      `A resource can have at most ${MAXIMUM_TAGS} tags, found ${entries.length}`,
    );
  }
  for (const [key, value] of entries) {
    if (key.length < 1 || key.length > 128) {
      throw invalid(
        `A tag key must have 1 to 128 characters, found ${key.length} in '${key}'`,
      );
    }
    if (/^aws:/i.test(key)) {
      throw invalid(`The tag key '${key}' begins with the reserved 'aws:'`);
    }
    if (value.length > 256) {
      throw invalid(
        `The value of tag '${key}' must have at most 256 characters, found ${value.length}`,
      );
    }
  }
}
