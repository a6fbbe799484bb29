import type { Tag } from '@aws-sdk/client-iam';
import { constraintError, invalidInput, limitExceeded } from './errors';
import { checkLength } from './rules/checkNames';

const MAXIMUM_TAGS = 50;
const PATTERN = '[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]';

/**
 * Adds tags to those a resource has; a key that differs by case alone takes the place of the old one.
 *
 * @throws AwsError for keys and values that IAM does not take, and for more than 50 tags.
 */
export function mergeTags(
  present: Record<string, string>,
  added: Tag[] | undefined,
): Record<string, string> {
  const merged = { ...present };
  const seen = new Set<string>();
  for (const [index, { Key, Value }] of (added ?? []).entries()) {
    const key = Key!;
    const value = Value!;
    checkTag(key, value, index + 1);
    if (seen.has(key.toLowerCase())) {
      throw invalidInput(
        'Duplicate tag keys found. Please note that Tag keys are case insensitive.',
      );
    }
    seen.add(key.toLowerCase());
    const old = Object.keys(merged).find(
      other => other.toLowerCase() === key.toLowerCase(),
    );
    if (old !== undefined) delete merged[old];
    merged[key] = value;
  }
  if (Object.keys(merged).length > MAXIMUM_TAGS) {
    throw limitExceeded(
      `The number of tags has reached the maximum limit: ${MAXIMUM_TAGS}`,
    );
  }
  return merged;
}

/** Tags as the API lists them, in order of their keys; undefined when there are none. */
export function showTags(tags: Record<string, string>): Tag[] | undefined {
  const keys = Object.keys(tags).sort();
  return keys.length === 0
    ? undefined
    : keys.map(key => ({ Key: key, Value: tags[key] }));
}

function checkTag(key: string, value: string, position: number): void {
  checkLength(`tags.${position}.member.key`, key, 1, 128);
  checkLength(`tags.${position}.member.value`, value, 0, 256);
  if (!new RegExp(`^${PATTERN}+$`, 'u').test(key)) {
    throw constraintError(
      `tags.${position}.member.key`,
      key,
      `satisfy regular expression pattern: ${PATTERN}+`,
    );
  }
  if (!new RegExp(`^${PATTERN}*$`, 'u').test(value)) {
    throw constraintError(
      `tags.${position}.member.value`,
      value,
      `satisfy regular expression pattern: ${PATTERN}*`,
    );
  }
  if (/^aws:/i.test(key)) {
    throw invalidInput('System tags cannot be added/updated by requester.');
  }
}
