import type {
  GetResourcePolicyRequest,
  GetResourcePolicyResponse,
} from '@aws-sdk/client-vpc-lattice';
import type { Operation } from '../../server/Operation';
import { notFound } from './errors';
import { findPolicyOwner } from './findPolicyOwner';
import { LatticePlace } from './LatticePlace';
import { resourcePolicyTable } from './tables';

/** Shows the resource policy of a service or service network. */
export const getResourcePolicy: Operation<
  GetResourcePolicyRequest,
  GetResourcePolicyResponse
> = (input, context) => {
  const { arn } = findPolicyOwner(
    new LatticePlace(context),
    input.resourceArn!,
    'resourceArn',
  );
  const row = context.place.table(resourcePolicyTable).get(arn);
  if (!row) throw notFound('RESOURCE_POLICY', arn);
  return { policy: row.policy };
};
