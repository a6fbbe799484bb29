import type { DeletePolicyRequest } from '@aws-sdk/client-iam';
import { AwsError } from '../../server/AwsError';
import type { Operation } from '../../server/Operation';
import { deleteConflict } from './errors';
import { findShownPolicy } from './findPolicy';
import { entityKey, policyTable, roleTable } from './tables';

/** Removes one of the account's own managed policies that no role has any more. */
export const deletePolicy: Operation<DeletePolicyRequest, {}> = (
  input,
  { globalPlace, principal },
) => {
  const row = findShownPolicy(globalPlace, input.PolicyArn!);
  if (row.arn.startsWith('arn:aws:iam::aws:')) {
    throw new AwsError(
      'AccessDenied',
      `User: ${principal.arn} is not authorized to perform: iam:DeletePolicy on resource: policy ${row.arn}`,
      { status: 403 },
    );
  }
  const inUse = [...globalPlace.table(roleTable).values()].some(
    role =>
      role.attachedPolicyArns.includes(row.arn) ||
      role.permissionsBoundaryArn === row.arn,
  );
  if (inUse) {
    throw deleteConflict('Cannot delete a policy attached to entities.');
  }
  globalPlace.table(policyTable).delete(entityKey(row.policyName));
  return {};
};
