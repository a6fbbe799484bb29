import type { DetachRolePolicyRequest } from '@aws-sdk/client-iam';
import type { Operation } from '../../server/Operation';
import { noSuchEntity } from './errors';
import { findRoleByName } from './findRole';
import { checkPolicyArn } from './rules/checkPolicyArn';

/** Takes a managed policy from a role. */
export const detachRolePolicy: Operation<DetachRolePolicyRequest, {}> = (
  input,
  { globalPlace },
) => {
  const role = findRoleByName(globalPlace, input.RoleName!);
  const arn = input.PolicyArn!;
  checkPolicyArn(arn);
  if (!role.attachedPolicyArns.includes(arn)) {
    throw noSuchEntity(`Policy ${arn} was not found.`);
  }
  role.attachedPolicyArns = role.attachedPolicyArns.filter(
    attached => attached !== arn,
  );
  return {};
};
