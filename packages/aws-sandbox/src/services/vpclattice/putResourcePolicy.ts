import type {
  PutResourcePolicyRequest,
  PutResourcePolicyResponse,
} from '@aws-sdk/client-vpc-lattice';
import type { Operation } from '../../server/Operation';
import { findPolicyOwner } from './findPolicyOwner';
import { LatticePlace } from './LatticePlace';
import { checkPolicy } from './rules/checkPolicy';
import { resourcePolicyTable } from './tables';

/** Gives a service or service network its resource policy. */
export const putResourcePolicy: Operation<
  PutResourcePolicyRequest,
  PutResourcePolicyResponse
> = (input, context) => {
  const { arn } = findPolicyOwner(
    new LatticePlace(context),
    input.resourceArn!,
    'resourceArn',
  );
  const policy = input.policy!;
  checkPolicy(policy);
  const table = context.place.table(resourcePolicyTable);
  table.set(arn, {
    policy,
    createdAt: table.get(arn)?.createdAt ?? context.now(),
    lastUpdatedAt: context.now(),
  });
  return {};
};
