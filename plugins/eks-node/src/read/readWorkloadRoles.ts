import {
  paginateGetAccountAuthorizationDetails,
  type RoleDetail,
} from '@aws-sdk/client-iam';
import type {
  IamRole,
  IamRoleDirectory,
} from '@eks-platform/backstage-plugin-eks-common';
import { askAws } from '../aws/askAws';
import type { AwsScope } from '../EksService';
import { toIamRole } from '../translate/toIamRole';
import { toIamRoleDirectory } from '../translate/toIamRoleDirectory';
import type { PartialRead } from './PartialRead';
import { IAM_PAGE_SIZE, type ReadOptions } from './ReadOptions';

const KINDS = ['iam-role' as const, 'iam-role-directory' as const];

/**
 * The roles of the account that workloads of a cluster may assume: those that trust a ServiceAccount through an OIDC
 * provider, or Pod Identity; and the names of all others. Read with GetAccountAuthorizationDetails because ListRoles carries
 * no tags.
 */
export async function readWorkloadRoles(
  aws: AwsScope,
  { partial, signal }: ReadOptions & { partial: PartialRead },
): Promise<Array<IamRole | IamRoleDirectory>> {
  const pages = paginateGetAccountAuthorizationDetails(
    { client: aws.iam, pageSize: IAM_PAGE_SIZE },
    { Filter: ['Role'] },
    { abortSignal: signal },
  );
  const roles: IamRole[] = [];
  const others: string[] = [];
  const isComplete = await partial.attempt(
    { target: 'iam:GetAccountAuthorizationDetails', kinds: KINDS },
    () =>
      askAws(
        {
          operation: 'iam:GetAccountAuthorizationDetails',
          scope: aws.scope,
        },
        async () => {
          // Page by page, for an account may hold tens of thousands, most of them not for workloads.
          for await (const { RoleDetailList = [] } of pages) {
            for (const detail of RoleDetailList) {
              const role = await translateRole(detail, aws, partial);
              if (role && isForWorkloads(role)) {
                roles.push(withOwnTexts(role));
              } else if (role) {
                others.push(
                  withOwnTexts(`${role.path}${role.name}`.replace(/^\//, '')),
                );
              }
            }
          }
          return true;
        },
      ),
  );
  return isComplete ? [...roles, toIamRoleDirectory(others, aws.scope)] : roles;
}

function translateRole(
  detail: RoleDetail,
  aws: AwsScope,
  partial: PartialRead,
): Promise<IamRole | undefined> {
  return partial.attempt(
    {
      target: `iam:GetAccountAuthorizationDetails ${detail.RoleName}`,
      kinds: ['iam-role'],
      parentArn: detail.Arn,
    },
    async () => toIamRole(detail, aws.scope),
  );
}

function isForWorkloads({ trust }: IamRole): boolean {
  return trust.serviceAccounts.length > 0 || trust.podIdentity;
}

/** A copy: texts that are cut from an answer hold all of it, a page of a thousand roles, in memory. */
function withOwnTexts<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value));
}
