import type {
  ListTagsForResourceInput,
  ListTagsForResourceOutput,
} from '@aws-sdk/client-app-mesh';
import type { Operation } from '../../server/Operation';
import { findTagged } from './findTagged';
import { meshPage } from './meshPage';

/** The tags of a mesh or of something in it, page by page. */
export const listTagsForResource: Operation<
  ListTagsForResourceInput,
  ListTagsForResourceOutput
> = (input, { place }) => {
  const row = findTagged(place, input.resourceArn!);
  const tags = Object.entries(row.tags).map(([key, value]) => ({ key, value }));
  const { items, nextToken } = meshPage(tags, tag => tag.key, {
    ...input,
    maximum: 50,
  });
  return { tags: items, nextToken };
};
