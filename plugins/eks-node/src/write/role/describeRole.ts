import {
  GetRoleCommand,
  GetRolePolicyCommand,
  paginateListAttachedRolePolicies,
  paginateListRolePolicies,
} from '@aws-sdk/client-iam';
import { askAws } from '../../aws/askAws';
import type { AwsScope } from '../../EksService';
import { collectPages } from '../../read/collectPages';
import type { ReadOptions } from '../../read/ReadOptions';
import { undefinedWhenNotFound } from '../../read/undefinedWhenNotFound';
import { requireMember } from '../../translate/requireMember';
import { toTags } from '../../translate/toTags';
import type { DescribedRole } from './DescribedRole';

/**
 * A role with its policies, for comparison with a request; undefined when the account has none of this name.
 *
 * @public
 */
export async function describeRole(
  aws: AwsScope,
  { roleName }: { roleName: string },
  { signal }: ReadOptions = {},
): Promise<DescribedRole | undefined> {
  const { iam, scope } = aws;
  const RoleName = roleName;
  const resource = `role '${roleName}'`;
  const sent = { abortSignal: signal };

  const answer = await undefinedWhenNotFound(
    askAws({ operation: 'iam:GetRole', resource, scope }, () =>
      iam.send(new GetRoleCommand({ RoleName }), sent),
    ),
  );
  const role = answer?.Role;
  if (!role) {
    return undefined;
  }
  const [attached, inlineNames] = await Promise.all([
    askAws({ operation: 'iam:ListAttachedRolePolicies', resource, scope }, () =>
      collectPages(
        paginateListAttachedRolePolicies({ client: iam }, { RoleName }, sent),
        page => page.AttachedPolicies,
      ),
    ),
    askAws({ operation: 'iam:ListRolePolicies', resource, scope }, () =>
      collectPages(
        paginateListRolePolicies({ client: iam }, { RoleName }, sent),
        page => page.PolicyNames,
      ),
    ),
  ]);
  const inline = await Promise.all(
    inlineNames.map(async PolicyName => {
      const policy = await askAws(
        { operation: 'iam:GetRolePolicy', resource, scope },
        () =>
          iam.send(new GetRolePolicyCommand({ RoleName, PolicyName }), sent),
      );
      return [PolicyName, decodeURIComponent(policy.PolicyDocument ?? '')];
    }),
  );
  return {
    arn: requireMember(role.Arn, 'Arn', resource),
    roleName,
    path: role.Path ?? '/',
    description: role.Description,
    assumeRolePolicyDocument: decodeURIComponent(
      role.AssumeRolePolicyDocument ?? '',
    ),
    managedPolicyArns: attached.flatMap(policy => policy.PolicyArn ?? []),
    inlinePolicies: Object.fromEntries(inline),
    permissionsBoundary: role.PermissionsBoundary?.PermissionsBoundaryArn,
    maxSessionDuration: role.MaxSessionDuration,
    tags: toTags(role.Tags),
    createdAt: role.CreateDate,
  };
}
