import type { AccountChoice } from './scopeChoices';
import type { EksScopePickerValue } from './schema';

/**
 * What is chosen once an account is: its region stays when the account has it, and the only one is taken at once.
 *
 * | account has | region before | region after |
 * | --- | --- | --- |
 * | the region before | eu-west-1 | eu-west-1 |
 * | one region | any other | that one |
 * | several others | us-east-1 | none |
 *
 * @public
 */
export function chooseAccount(
  account: AccountChoice | undefined,
  before: EksScopePickerValue,
): EksScopePickerValue {
  if (!account) {
    return {};
  }
  const { value: accountId, regions } = account;
  const region = regions.includes(before.region ?? '')
    ? before.region
    : onlyOne(regions);
  return region ? { accountId, region } : { accountId };
}

/**
 * What is chosen without asking, because there is but one account or one region in it.
 *
 * @public
 */
export function completeScope(
  accounts: AccountChoice[],
  value: EksScopePickerValue,
): EksScopePickerValue {
  if (value.accountId && value.region) {
    return value;
  }
  const account =
    accounts.find(choice => choice.value === value.accountId) ??
    (value.accountId ? undefined : onlyOne(accounts));
  return account ? chooseAccount(account, value) : value;
}

/**
 * The part of a scope that is not among those offered, in words.
 *
 * @public
 */
export function strayScope(
  accounts: AccountChoice[],
  value: EksScopePickerValue,
): string | undefined {
  const { accountId, region } = value;
  const account = accounts.find(choice => choice.value === accountId);
  if (accountId && !account) {
    return accountId;
  }
  return account && region && !account.regions.includes(region)
    ? `${region} of ${accountId}`
    : undefined;
}

function onlyOne<Item>(items: Item[]): Item | undefined {
  return items.length === 1 ? items[0] : undefined;
}
