import type { Place } from '../../world/World';
import { noSuchEntity } from './errors';
import { awsManagedPolicies } from './policies/awsManagedPolicies';
import { checkPolicyArn } from './rules/checkPolicyArn';
import { entityKey, policyTable, type PolicyRow } from './tables';

/** Finds a managed policy by ARN, the customer's own or AWS's; undefined when there is none. */
export function findPolicy(place: Place, arn: string): PolicyRow | undefined {
  const awsManaged = awsManagedPolicies.get(arn);
  if (awsManaged) return awsManaged;
  const name = arn.slice(arn.lastIndexOf('/') + 1);
  const row = place.table(policyTable).get(entityKey(name));
  return row?.arn === arn ? row : undefined;
}

/**
 * Finds a managed policy that shall be attached to a role.
 *
 * @throws AwsError NoSuchEntity or ValidationError.
 */
export function findAttachablePolicy(place: Place, arn: string): PolicyRow {
  checkPolicyArn(arn);
  const row = findPolicy(place, arn);
  if (!row) {
    throw noSuchEntity(`Policy ${arn} does not exist or is not attachable.`);
  }
  return row;
}

/**
 * Finds a managed policy that shall be shown.
 *
 * @throws AwsError NoSuchEntity or ValidationError.
 */
export function findShownPolicy(place: Place, arn: string): PolicyRow {
  checkPolicyArn(arn);
  const row = findPolicy(place, arn);
  if (!row) throw noSuchEntity(`Policy ${arn} was not found.`);
  return row;
}
