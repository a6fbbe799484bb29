import type {
  UntagResourceRequest,
  UntagResourceResponse,
} from '@aws-sdk/client-vpc-lattice';
import type { Operation } from '../../server/Operation';
import { findTagged } from './findTagged';
import { LatticePlace } from './LatticePlace';

/** Removes tags from a resource. */
export const untagResource: Operation<
  UntagResourceRequest,
  UntagResourceResponse
> = (input, context) => {
  const row = findTagged(new LatticePlace(context), input.resourceArn!);
  const removed = new Set(input.tagKeys);
  row.tags = Object.fromEntries(
    Object.entries(row.tags).filter(([key]) => !removed.has(key)),
  );
  return {};
};
