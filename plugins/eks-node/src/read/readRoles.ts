import { paginateListRoles } from '@aws-sdk/client-iam';
import type {
  RoleOption,
  RolePurpose,
} from '@eks-platform/backstage-plugin-eks-common';
import { askAws } from '../aws/askAws';
import type { AwsScope } from '../EksService';
import { toRoleOption } from '../translate/toRoleOption';
import { collectPages } from './collectPages';
import { IAM_PAGE_SIZE, type ReadOptions } from './ReadOptions';

/**
 * The roles of the scope's account and what their trust policies make them fit for, by name. Without a purpose all roles
 * are in the answer, also those that fit none.
 *
 * @public
 */
export async function readRoles(
  aws: AwsScope,
  { purpose }: { purpose?: RolePurpose } = {},
  { signal }: ReadOptions = {},
): Promise<RoleOption[]> {
  const pages = paginateListRoles(
    { client: aws.iam, pageSize: IAM_PAGE_SIZE },
    {},
    { abortSignal: signal },
  );
  const roles = await askAws(
    { operation: 'iam:ListRoles', scope: aws.scope },
    () => collectPages(pages, page => page.Roles),
  );
  return roles
    .map(toRoleOption)
    .filter(role => !purpose || role.purposes.includes(purpose))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}
