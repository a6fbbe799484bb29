import type { TagRef } from '@aws-sdk/client-app-mesh';
import { AwsError } from '../../server/AwsError';
import { badRequest, constraintError } from './errors';

const MAXIMUM_TAGS = 50;

/**
 * Adds tags to those a resource has.
 *
 * @throws AwsError BadRequestException, or TooManyTagsException for more than 50.
 */
export function mergeTags(
  present: Record<string, string>,
  added: TagRef[] | undefined,
): Record<string, string> {
  const merged = { ...present };
  for (const [index, { key, value }] of (added ?? []).entries()) {
    checkTag(key!, value!, `tags[${index}]`);
    merged[key!] = value!;
  }
  const count = Object.keys(merged).length;
  if (count > MAXIMUM_TAGS) {
    throw new AwsError(
      'TooManyTagsException',
      `A resource can have at most ${MAXIMUM_TAGS} tags, found ${count}`,
      { status: 400 },
    );
  }
  return merged;
}

function checkTag(key: string, value: string, path: string): void {
  if (key.length < 1 || key.length > 128) {
    throw constraintError(
      `${path}.key`,
      key,
      'have length between 1 and 128, inclusive',
    );
  }
  if (value.length > 256) {
    throw constraintError(
      `${path}.value`,
      value,
      'have length less than or equal to 256',
    );
  }
  if (/^aws:/i.test(key)) {
    throw badRequest(
      `The tag key '${key}' at '${path}.key' begins with the reserved 'aws:'`,
    );
  }
}
