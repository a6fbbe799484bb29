import type {
  GetAuthPolicyRequest,
  GetAuthPolicyResponse,
} from '@aws-sdk/client-vpc-lattice';
import type { Operation } from '../../server/Operation';
import { notFound } from './errors';
import { findPolicyOwner } from './findPolicyOwner';
import { LatticePlace } from './LatticePlace';
import { authPolicyTable } from './tables';

/** Shows the auth policy of a service or service network. */
export const getAuthPolicy: Operation<
  GetAuthPolicyRequest,
  GetAuthPolicyResponse
> = (input, context) => {
  const identifier = input.resourceIdentifier!;
  const owner = findPolicyOwner(
    new LatticePlace(context),
    identifier,
    'resourceIdentifier',
  );
  const row = context.place.table(authPolicyTable).get(owner.id);
  if (!row) throw notFound('AUTH_POLICY', identifier);
  return {
    policy: row.policy,
    state: owner.authType === 'AWS_IAM' ? 'Active' : 'Inactive',
    createdAt: new Date(row.createdAt),
    lastUpdatedAt: new Date(row.lastUpdatedAt),
  };
};
