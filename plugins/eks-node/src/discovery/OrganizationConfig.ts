/**
 * An AWS organization whose accounts are scopes, as the configuration tells of it.
 *
 * @public
 */
export interface OrganizationConfig {
  /** The management account or a delegated administrator: the one that is asked. */
  accountId: string;
  /** Role assumed in that account; missing when its credentials are used as they are. */
  roleArn?: string;
  externalId?: string;
  /** Regions looked at in each account, as far as the account has enabled them. */
  regions: string[];
  /** Name of the role assumed in each other account, with its path. */
  memberRole: string;
  memberExternalId?: string;
  /** Accounts by number or name, with `*` for any characters; all when missing. */
  include?: string[];
  exclude?: string[];
  /** Entity reference of who owns what carries no owner tag. */
  owner?: string;
}
