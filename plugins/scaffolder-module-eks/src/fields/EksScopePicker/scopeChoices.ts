import type { ScopeResponse } from '@eks-platform/backstage-plugin-eks-common';
import type { Choice } from '../../picker/Choice';

/**
 * An account among the options, with its configured regions.
 *
 * @public
 */
export interface AccountChoice extends Choice {
  regions: string[];
}

/**
 * The configured scopes by account, less those that the template does not offer.
 *
 * @public
 */
export function accountChoices(
  scopes: ScopeResponse[],
  offer: { accountIds?: string[]; regions?: string[] } = {},
): AccountChoice[] {
  const accounts = new Map<string, AccountChoice>();
  for (const { scope, accountName } of scopes) {
    const { accountId, region } = scope;
    const isOffered =
      (offer.accountIds?.includes(accountId) ?? true) &&
      (offer.regions?.includes(region) ?? true);
    if (isOffered) {
      const account = accounts.get(accountId) ?? {
        value: accountId,
        label: accountName ? `${accountName} (${accountId})` : accountId,
        regions: [],
      };
      accounts.set(accountId, {
        ...account,
        detail: [...account.regions, region].join(', '),
        regions: [...account.regions, region],
      });
    }
  }
  return [...accounts.values()];
}
