import { paginateListRoles } from '@aws-sdk/client-iam';
import { askAws } from '../aws/askAws';
import type { AwsScope } from '../EksService';
import { collectPages } from './collectPages';
import { IAM_PAGE_SIZE, type ReadOptions } from './ReadOptions';

/** The names of the account's roles whose trust policy names an OIDC issuer, given without its scheme. */
export async function readRolesNamingIssuer(
  aws: AwsScope,
  { issuer }: { issuer: string },
  { signal }: ReadOptions = {},
): Promise<string[]> {
  const pages = paginateListRoles(
    { client: aws.iam, pageSize: IAM_PAGE_SIZE },
    {},
    { abortSignal: signal },
  );
  const roles = await askAws(
    { operation: 'iam:ListRoles', scope: aws.scope },
    () => collectPages(pages, page => page.Roles),
  );
  return roles.flatMap(({ RoleName, AssumeRolePolicyDocument = '' }) =>
    RoleName && decodeURIComponent(AssumeRolePolicyDocument).includes(issuer)
      ? [RoleName]
      : [],
  );
}
