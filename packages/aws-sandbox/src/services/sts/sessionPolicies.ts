import type { AssumeRoleRequest } from '@aws-sdk/client-sts';
import type { Place } from '../../world/World';
import { findPolicy } from '../iam/findPolicy';
import { checkPermissionsPolicy } from '../iam/policies/checkPermissionsPolicy';
import { textOf } from '../iam/policies/policiesOfPrincipal';
import { validationError } from './checkAssumeRole';

const MAXIMUM_SIZE = 2048;
const MAXIMUM_ARNS = 10;

/**
 * The JSON texts of the policies that a request gives its session, one in full and others by ARN; undefined when there
 * are none.
 *
 * @throws AwsError MalformedPolicyDocument or ValidationError.
 */
export function sessionPolicies(
  { Policy, PolicyArns = [] }: AssumeRoleRequest,
  place: Place,
): string[] | undefined {
  if (Policy !== undefined) {
    if (Policy.length > MAXIMUM_SIZE) {
      throw validationError(
        `1 validation error detected: Value at 'policy' failed to satisfy constraint: Member must have length less than or equal to ${MAXIMUM_SIZE}`,
      );
    }
    checkPermissionsPolicy(Policy);
  }
  if (PolicyArns.length > MAXIMUM_ARNS) {
    throw validationError(
      `1 validation error detected: Value at 'policyArns' failed to satisfy constraint: Member must have length less than or equal to ${MAXIMUM_ARNS}`,
    );
  }
  const managed = PolicyArns.map(({ arn = '' }) => {
    const row = findPolicy(place, arn);
    if (!row) throw validationError(`Policy ${arn} does not exist`);
    return textOf(row);
  });
  const texts = [...(Policy === undefined ? [] : [Policy]), ...managed];
  return texts.length > 0 ? texts : undefined;
}
