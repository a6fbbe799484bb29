import {
  parseTrustPolicy,
  type HealthIssue,
  type IamRole,
  type IrsaRoleRequest,
  type RoleRequest,
  type Scope,
} from '@eks-platform/backstage-plugin-eks-common';
import type { AwsScope } from '../../EksService';
import { waitForResource, type WaitOptions } from '../waitForResource';
import { describeRole } from './describeRole';
import type { DescribedRole } from './DescribedRole';
import { missingPolicies } from './missingPolicies';

/**
 * A role on its way to what was asked for; IAM itself knows no states.
 *
 * @public
 */
export interface ObservedRole extends IamRole {
  status: 'CREATING' | 'ACTIVE';
  health: HealthIssue[];
}

/**
 * Waits until IAM shows a role with all its policies.
 *
 * @throws CreationFailedError when there is no such role; the errors of `pollUntil`.
 * @public
 */
export async function waitForRole(
  aws: AwsScope,
  request: RoleRequest | IrsaRoleRequest,
  options: WaitOptions,
): Promise<ObservedRole> {
  const { roleName } = request;
  return waitForResource<ObservedRole>({
    ...options,
    title: `Role '${roleName}'`,
    scope: aws.scope,
    read: async signal => {
      const role = await describeRole(aws, { roleName }, { signal });
      return role && observe(role, request, aws.scope);
    },
    ready: ['ACTIVE'],
    failed: [],
  });
}

function observe(
  role: DescribedRole,
  request: RoleRequest | IrsaRoleRequest,
  scope: Scope,
): ObservedRole {
  const { managedPolicyArns, inlinePolicies } = missingPolicies(request, role);
  const isWhole =
    managedPolicyArns.length + Object.keys(inlinePolicies).length === 0;
  return {
    kind: 'iam-role',
    arn: role.arn,
    name: role.roleName,
    path: role.path,
    accountId: scope.accountId,
    region: scope.region,
    trust: parseTrustPolicy(role.assumeRolePolicyDocument),
    attachedPolicyArns: role.managedPolicyArns,
    createdAt: role.createdAt?.toISOString(),
    tags: role.tags,
    status: isWhole ? 'ACTIVE' : 'CREATING',
    health: [],
  };
}
