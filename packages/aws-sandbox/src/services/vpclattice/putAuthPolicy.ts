import type {
  PutAuthPolicyRequest,
  PutAuthPolicyResponse,
} from '@aws-sdk/client-vpc-lattice';
import type { Operation } from '../../server/Operation';
import { findPolicyOwner } from './findPolicyOwner';
import { LatticePlace } from './LatticePlace';
import { checkPolicy } from './rules/checkPolicy';
import { authPolicyTable } from './tables';

/** Gives a service or service network its auth policy, which counts while its authType is AWS_IAM. */
export const putAuthPolicy: Operation<
  PutAuthPolicyRequest,
  PutAuthPolicyResponse
> = (input, context) => {
  const owner = findPolicyOwner(
    new LatticePlace(context),
    input.resourceIdentifier!,
    'resourceIdentifier',
  );
  const policy = input.policy!;
  checkPolicy(policy);
  const table = context.place.table(authPolicyTable);
  table.set(owner.id, {
    policy,
    createdAt: table.get(owner.id)?.createdAt ?? context.now(),
    lastUpdatedAt: context.now(),
  });
  return {
    policy,
    state: owner.authType === 'AWS_IAM' ? 'Active' : 'Inactive',
  };
};
