import type {
  DeleteResourcePolicyRequest,
  DeleteResourcePolicyResponse,
} from '@aws-sdk/client-vpc-lattice';
import type { Operation } from '../../server/Operation';
import { notFound } from './errors';
import { findPolicyOwner } from './findPolicyOwner';
import { LatticePlace } from './LatticePlace';
import { resourcePolicyTable } from './tables';

/** Removes the resource policy of a service or service network. */
export const deleteResourcePolicy: Operation<
  DeleteResourcePolicyRequest,
  DeleteResourcePolicyResponse
> = (input, context) => {
  const { arn } = findPolicyOwner(
    new LatticePlace(context),
    input.resourceArn!,
    'resourceArn',
  );
  if (!context.place.table(resourcePolicyTable).delete(arn)) {
    throw notFound('RESOURCE_POLICY', arn);
  }
  return {};
};
