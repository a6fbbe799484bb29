import type {
  ListTagsForResourceRequest,
  ListTagsForResourceResponse,
} from '@aws-sdk/client-vpc-lattice';
import type { Operation } from '../../server/Operation';
import { findTagged } from './findTagged';
import { LatticePlace } from './LatticePlace';

/** Lists the tags of a resource. */
export const listTagsForResource: Operation<
  ListTagsForResourceRequest,
  ListTagsForResourceResponse
> = (input, context) => ({
  tags: findTagged(new LatticePlace(context), input.resourceArn!).tags,
});
