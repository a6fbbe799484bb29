import type {
  ListTagsForResourceRequest,
  ListTagsForResourceResponse,
} from '@aws-sdk/client-organizations';
import { AwsError } from '../../server/AwsError';
import type { Operation } from '../../server/Operation';
import { findManagedOrganization } from './findOrganization';

/** The tags of an account of the organization. */
export const listTagsForResource: Operation<
  ListTagsForResourceRequest,
  ListTagsForResourceResponse
> = ({ ResourceId = '' }, context) => {
  const row = findManagedOrganization(context).members.get(ResourceId);
  if (!row) {
    throw new AwsError(
      'TargetNotFoundException',
      "You specified a target that doesn't exist.",
    );
  }
  return {
    Tags: Object.entries(row.tags).map(([Key, Value]) => ({ Key, Value })),
  };
};
