import type { Tag, TagSpecification } from '@aws-sdk/client-ec2';
import { AwsError } from '../../server/AwsError';
import { invalidParameterValue } from './errors';
import type { TagValues } from './tables';

const MAXIMUM_TAGS = 50;

/**
 * Adds tags to those a resource has.
 *
 * @throws AwsError InvalidParameterValue, or TagLimitExceeded for more than 50.
 */
export function mergeTags(
  present: TagValues,
  added: Tag[] | undefined,
): TagValues {
  const merged = { ...present };
  for (const { Key = '', Value = '' } of added ?? []) {
    if (Key.length < 1 || Key.length > 127) {
      throw invalidParameterValue(
        `Tag keys must be between 1 and 127 characters in length; found '${Key}'`,
      );
    }
    if (Value.length > 255) {
      throw invalidParameterValue(
        `Tag value exceeds the maximum length of 255 characters (key '${Key}')`,
      );
    }
    if (/^aws:/i.test(Key)) {
      throw invalidParameterValue(
        `Tag keys starting with 'aws:' are reserved for internal use`,
      );
    }
    merged[Key] = Value;
  }
  const own = Object.keys(merged).filter(key => !key.startsWith('aws:'));
  if (own.length > MAXIMUM_TAGS) {
    throw new AwsError(
      'TagLimitExceeded',
      'The maximum number of Tags for a resource has been reached.',
    );
  }
  return merged;
}

/**
 * The tags that a request gives to what it makes.
 *
 * @throws AwsError InvalidParameterValue when they are meant for something else.
 */
export function specifiedTags(
  specifications: TagSpecification[] | undefined,
  resourceType: string,
): TagValues {
  const other = specifications?.find(
    each => each.ResourceType !== resourceType,
  );
  if (other) {
    throw invalidParameterValue(
      `'${other.ResourceType}' is not a valid taggable resource type for this operation.`,
    );
  }
  return mergeTags(
    {},
    specifications?.flatMap(each => each.Tags ?? []),
  );
}
