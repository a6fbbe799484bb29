import type {
  ListTagsForResourceRequest,
  ListTagsForResourceResponse,
} from '@aws-sdk/client-eks';
import type { Operation } from '../../server/Operation';
import { taggedResource } from './taggedResource';

/** The tags of a resource. */
export const listTagsForResource: Operation<
  ListTagsForResourceRequest,
  ListTagsForResourceResponse
> = (input, context) => ({
  tags: taggedResource(input.resourceArn!, context).tags ?? {},
});
