import {
  OrganizationsClient,
  paginateListAccounts,
  type Account,
} from '@aws-sdk/client-organizations';
import type { LoggerService } from '@backstage/backend-plugin-api';
import { ServiceUnavailableError, toError } from '@backstage/errors';
import { matchesPattern } from '@eks-platform/backstage-plugin-eks-common';
import pLimit from 'p-limit';
import type { ClientSettings } from '../aws/clientSettings';
import { refuseEndlessLists } from '../aws/refuseEndlessLists';
import { partitionOf } from '../aws/partitionOf';
import type { AwsScope, EksScope } from '../EksService';
import type { OrganizationConfig } from './OrganizationConfig';
import { readEnabledRegions } from './readEnabledRegions';

/** Organizations answers in one region of each partition. */
const HOMES: Record<string, string> = {
  aws: 'us-east-1',
  'aws-cn': 'cn-northwest-1',
  'aws-us-gov': 'us-gov-west-1',
};
const ACCOUNTS_AT_ONCE = 10;

/**
 * An account that an organization has, as `eks.scopes` would tell of it.
 *
 * @public
 */
export interface DiscoveredAccount {
  accountId: string;
  accountName?: string;
  regions: string[];
  roleArn?: string;
  externalId?: string;
  owner?: string;
  /** The account that was asked for it. */
  discoveredBy: string;
}

/**
 * Finds the accounts of an organization that are to be looked into, and which of the wanted regions each has enabled.
 *
 * | what fails | what happens |
 * | --- | --- |
 * | the list of accounts | an error: accounts that nobody could name must not be taken for gone |
 * | the regions of an account | it keeps those it had; when none are known yet, it is taken to have all of them, and what cannot be read there will say so |
 *
 * @throws ServiceUnavailableError when the accounts could not be listed.
 */
export async function discoverAccounts(
  organization: OrganizationConfig,
  options: {
    /** AWS clients with the credentials of an account. */
    enter: (scope: EksScope) => AwsScope;
    /** What the organization told before. */
    known?: DiscoveredAccount[];
    settings: ClientSettings;
    logger: LoggerService;
  },
): Promise<DiscoveredAccount[]> {
  const { enter, settings, logger, known = [] } = options;
  const { accountId, regions, roleArn, externalId, owner } = organization;
  const asking = enter({
    accountId,
    region: regions[0],
    roleArn,
    externalId,
    readsGlobal: false,
  });
  const client = new OrganizationsClient({
    ...settings,
    region: HOMES[partitionOf(regions[0])] ?? regions[0],
    credentials: asking.eks.config.credentials,
  });
  client.middlewareStack.use(refuseEndlessLists());
  const accounts = await listAccounts(client).catch(error => {
    throw new ServiceUnavailableError(
      `Account ${accountId} could not list the accounts of its organization, wanted: eks.organizations: ${
        toError(error).message
      }`,
      error,
    );
  });

  const limit = pLimit(ACCOUNTS_AT_ONCE);
  return Promise.all(
    accounts
      .filter(account => isWanted(account, organization))
      .map(({ Id: id = '', Name: accountName }) =>
        limit(async () => {
          const member =
            id === accountId
              ? { roleArn, externalId }
              : {
                  roleArn: `arn:${partitionOf(regions[0])}:iam::${id}:role/${
                    organization.memberRole
                  }`,
                  externalId: organization.memberExternalId,
                };
          const account = {
            accountId: id,
            ...(accountName && { accountName }),
            ...(member.roleArn && { roleArn: member.roleArn }),
            ...(member.externalId && { externalId: member.externalId }),
            ...(owner && { owner }),
            discoveredBy: accountId,
          };
          const region = regions[0];
          const enabled = await readEnabledRegions(
            enter({ ...account, region, readsGlobal: false }),
          ).catch(error => {
            const before = known.find(each => each.accountId === id);
            logger.warn(
              before
                ? 'Could not tell which regions an account has enabled; those it had are read'
                : 'Could not tell which regions an account has enabled; all of them are read',
              { account: id, reason: toError(error).message },
            );
            return before?.regions ?? regions;
          });
          return {
            ...account,
            regions: regions.filter(each => enabled.includes(each)),
          };
        }),
      ),
  );
}

async function listAccounts(client: OrganizationsClient): Promise<Account[]> {
  const accounts: Account[] = [];
  for await (const { Accounts = [] } of paginateListAccounts({ client }, {})) {
    accounts.push(...Accounts);
  }
  if (!accounts.length) {
    // It always has the management account.
    throw new Error('the answer names no account at all');
  }
  return accounts;
}

function isWanted(
  { Id = '', Name = '', Status }: Account,
  { include, exclude = [] }: OrganizationConfig,
): boolean {
  const matchesAny = (patterns: string[]) =>
    patterns.some(
      pattern => matchesPattern(pattern, Id) || matchesPattern(pattern, Name),
    );
  return (
    Status === 'ACTIVE' &&
    (!include || matchesAny(include)) &&
    !matchesAny(exclude)
  );
}
