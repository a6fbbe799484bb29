import type { RoleDetail } from '@aws-sdk/client-iam';
import {
  compactTrustPolicy,
  parseTrustPolicy,
  type IamRole,
  type Scope,
} from '@eks-platform/backstage-plugin-eks-common';
import { requireMember } from './requireMember';
import { toTags } from './toTags';

/**
 * A role as IAM details it, with its trust policy read.
 *
 * @throws InputError when the trust policy is malformed.
 */
export function toIamRole(role: RoleDetail, scope: Scope): IamRole {
  const name = requireMember(role.RoleName, 'RoleName', 'a role');
  const where = `role '${name}'`;
  const document = requireMember(
    role.AssumeRolePolicyDocument,
    'AssumeRolePolicyDocument',
    where,
  );
  return {
    kind: 'iam-role',
    arn: requireMember(role.Arn, 'Arn', where),
    name,
    path: role.Path ?? '/',
    accountId: scope.accountId,
    region: scope.region,
    trust: parseTrustPolicy(document),
    trustDocument: compactTrustPolicy(document),
    attachedPolicyArns: (role.AttachedManagedPolicies ?? []).flatMap(
      policy => policy.PolicyArn ?? [],
    ),
    createdAt: role.CreateDate?.toISOString(),
    tags: toTags(role.Tags),
  };
}
