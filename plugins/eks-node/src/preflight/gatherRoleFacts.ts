import type {
  IrsaRoleRequest,
  PreflightFacts,
  RoleRequest,
} from '@eks-platform/backstage-plugin-eks-common';
import type { AwsScope } from '../EksService';
import { readExistingPolicies } from '../read/readExistingPolicies';
import type { ReadOptions } from '../read/ReadOptions';
import { askCallerPermissions } from './askCallerPermissions';
import { askFact } from './askFact';

/**
 * Reads what preflight needs to judge a role.
 *
 * @public
 */
export async function gatherRoleFacts(
  aws: AwsScope,
  request: RoleRequest | IrsaRoleRequest,
  options: ReadOptions = {},
): Promise<PreflightFacts> {
  const { accountId, region } = aws.scope;
  const { managedPolicyArns, permissionsBoundary } = request;
  const policyArns = [
    ...managedPolicyArns,
    ...(permissionsBoundary ? [permissionsBoundary] : []),
  ];
  return {
    scope: { accountId, region },
    ...(await askCallerPermissions(aws, request, options)),
    managedPolicies: await askFact(
      readExistingPolicies(aws, { policyArns }, options),
      options,
    ),
  };
}
