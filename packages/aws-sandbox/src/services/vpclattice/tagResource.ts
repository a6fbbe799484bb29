import type {
  TagResourceRequest,
  TagResourceResponse,
} from '@aws-sdk/client-vpc-lattice';
import type { Operation } from '../../server/Operation';
import { findTagged } from './findTagged';
import { LatticePlace } from './LatticePlace';
import { mergeTags } from './tags';

/** Adds tags to a resource. */
export const tagResource: Operation<TagResourceRequest, TagResourceResponse> = (
  input,
  context,
) => {
  const row = findTagged(new LatticePlace(context), input.resourceArn!);
  row.tags = mergeTags(row.tags, input.tags);
  return {};
};
