import { noSuchEntity } from './errors';
import type { RoleRow } from './tables';

/**
 * Finds the text of a role's inline policy.
 *
 * @throws AwsError NoSuchEntity.
 */
export function findInlinePolicy(role: RoleRow, policyName: string): string {
  if (!Object.hasOwn(role.inlinePolicies, policyName)) {
    throw noSuchEntity(
      `The role policy with name ${policyName} cannot be found.`,
    );
  }
  return role.inlinePolicies[policyName];
}
