import type {
  TagResourceRequest,
  TagResourceResponse,
} from '@aws-sdk/client-eks';
import type { Operation } from '../../server/Operation';
import { checkTags } from './rules/checkTags';
import { badRequest, taggedResource } from './taggedResource';

/** Adds tags to a resource, replacing those of the same key. */
export const tagResource: Operation<TagResourceRequest, TagResourceResponse> = (
  input,
  context,
) => {
  const row = taggedResource(input.resourceArn!, context);
  const tags = { ...row.tags, ...input.tags };
  checkTags(input.tags, badRequest);
  checkCount(tags);
  row.tags = tags;
  return {};
};

function checkCount(tags: Record<string, string>): void {
  const own = Object.keys(tags).filter(key => !key.startsWith('aws:'));
  if (own.length > 50) {
    throw badRequest(
      `A resource can have at most 50 tags, this would make ${own.length}`,
    );
  }
}
