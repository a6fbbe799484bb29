import type {
  UntagResourceRequest,
  UntagResourceResponse,
} from '@aws-sdk/client-eks';
import type { Operation } from '../../server/Operation';
import { taggedResource } from './taggedResource';

/** Removes tags from a resource; keys it does not have are passed over. */
export const untagResource: Operation<
  UntagResourceRequest,
  UntagResourceResponse
> = (input, context) => {
  const row = taggedResource(input.resourceArn!, context);
  const kept = Object.entries(row.tags ?? {}).filter(
    ([key]) => !input.tagKeys!.includes(key),
  );
  row.tags = Object.fromEntries(kept);
  return {};
};
