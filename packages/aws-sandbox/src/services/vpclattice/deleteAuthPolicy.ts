import type {
  DeleteAuthPolicyRequest,
  DeleteAuthPolicyResponse,
} from '@aws-sdk/client-vpc-lattice';
import type { Operation } from '../../server/Operation';
import { notFound } from './errors';
import { findPolicyOwner } from './findPolicyOwner';
import { LatticePlace } from './LatticePlace';
import { authPolicyTable } from './tables';

/** Removes the auth policy of a service or service network; while its authType is AWS_IAM, all requests are denied then. */
export const deleteAuthPolicy: Operation<
  DeleteAuthPolicyRequest,
  DeleteAuthPolicyResponse
> = (input, context) => {
  const identifier = input.resourceIdentifier!;
  const owner = findPolicyOwner(
    new LatticePlace(context),
    identifier,
    'resourceIdentifier',
  );
  if (!context.place.table(authPolicyTable).delete(owner.id)) {
    throw notFound('AUTH_POLICY', identifier);
  }
  return {};
};
