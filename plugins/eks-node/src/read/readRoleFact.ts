import {
  GetRoleCommand,
  paginateListAttachedRolePolicies,
  paginateListRolePolicies,
} from '@aws-sdk/client-iam';
import {
  parseTrustPolicy,
  readServiceTrusts,
  type RoleFact,
} from '@eks-platform/backstage-plugin-eks-common';
import { askAws } from '../aws/askAws';
import type { AwsScope } from '../EksService';
import { collectPages } from './collectPages';
import type { ReadOptions } from './ReadOptions';
import { undefinedWhenNotFound } from './undefinedWhenNotFound';

/**
 * What preflight needs to know of a role: whom it trusts and which policies it has. Undefined when the account has no
 * role of this ARN, its path included.
 *
 * @public
 */
export async function readRoleFact(
  aws: AwsScope,
  { roleArn }: { roleArn: string },
  { signal }: ReadOptions = {},
): Promise<RoleFact | undefined> {
  const { iam, scope } = aws;
  const RoleName = roleArn.split('/').pop() ?? roleArn;
  const resource = `role '${roleArn}'`;
  const sent = { abortSignal: signal };

  const answer = await undefinedWhenNotFound(
    askAws({ operation: 'iam:GetRole', resource, scope }, () =>
      iam.send(new GetRoleCommand({ RoleName }), sent),
    ),
  );
  const role = answer?.Role;
  if (role?.Arn !== roleArn) {
    return undefined;
  }
  const [attached, inlinePolicyNames] = await Promise.all([
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
  const trustPolicy = decodeURIComponent(role.AssumeRolePolicyDocument ?? '');
  return {
    arn: roleArn,
    name: RoleName,
    serviceTrusts: readServiceTrusts(trustPolicy),
    serviceAccountTrusts: readServiceAccountTrusts(trustPolicy),
    attachedPolicyArns: attached.flatMap(policy => policy.PolicyArn ?? []),
    inlinePolicyNames,
  };
}

/** A trust policy that cannot be read trusts nobody. */
function readServiceAccountTrusts(trustPolicy: string) {
  try {
    return parseTrustPolicy(trustPolicy).serviceAccounts;
  } catch {
    return [];
  }
}
