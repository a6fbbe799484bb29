import type { TagResourceInput } from '@aws-sdk/client-app-mesh';
import type { Operation } from '../../server/Operation';
import { findTagged } from './findTagged';
import { mergeTags } from './tags';

/** Adds tags to a mesh or to something in it. */
export const tagResource: Operation<TagResourceInput, {}> = (
  input,
  { place },
) => {
  const row = findTagged(place, input.resourceArn!);
  row.tags = mergeTags(row.tags, input.tags);
  return {};
};
