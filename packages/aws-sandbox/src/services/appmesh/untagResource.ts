import type { UntagResourceInput } from '@aws-sdk/client-app-mesh';
import type { Operation } from '../../server/Operation';
import { findTagged } from './findTagged';

/** Takes tags away; keys that the resource does not have are no error. */
export const untagResource: Operation<UntagResourceInput, {}> = (
  input,
  { place },
) => {
  const row = findTagged(place, input.resourceArn!);
  const keys = new Set(input.tagKeys);
  row.tags = Object.fromEntries(
    Object.entries(row.tags).filter(([key]) => !keys.has(key)),
  );
  return {};
};
