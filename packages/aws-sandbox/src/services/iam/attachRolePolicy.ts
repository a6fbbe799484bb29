import type { AttachRolePolicyRequest } from '@aws-sdk/client-iam';
import type { Operation } from '../../server/Operation';
import { limitExceeded } from './errors';
import { findAttachablePolicy } from './findPolicy';
import { findRoleByName } from './findRole';

const MAXIMUM_ATTACHED = 10;

/** Attaches a managed policy to a role; attaching it again changes nothing. */
export const attachRolePolicy: Operation<AttachRolePolicyRequest, {}> = (
  input,
  { globalPlace },
) => {
  const role = findRoleByName(globalPlace, input.RoleName!);
  const { arn } = findAttachablePolicy(globalPlace, input.PolicyArn!);
  if (role.attachedPolicyArns.includes(arn)) return {};
  if (role.attachedPolicyArns.length >= MAXIMUM_ATTACHED) {
    throw limitExceeded(
      `Cannot exceed quota for PoliciesPerRole: ${MAXIMUM_ATTACHED}`,
    );
  }
  role.attachedPolicyArns.push(arn);
  return {};
};
