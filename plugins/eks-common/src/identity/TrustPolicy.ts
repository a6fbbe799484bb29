/**
 * A ServiceAccount pattern that a role trusts.
 *
 * @public
 */
export interface TrustedServiceAccount {
  /** OIDC issuer without scheme, for example `oidc.eks.eu-west-1.amazonaws.com/id/ABC`. */
  issuer: string;
  /** The account that holds the OIDC provider. */
  accountId: string;
  /** May hold `*` and `?` when `pattern` is true. */
  namespace: string;
  /** May hold `*` and `?` when `pattern` is true. */
  serviceAccount: string;
  /** True when matched with StringLike and a wildcard. */
  pattern: boolean;
  /** True when the audience `sts.amazonaws.com` is required. */
  audienceChecked: boolean;
}

/**
 * What a role's trust policy says, as far as workloads of a cluster are concerned.
 *
 * @public
 */
export interface TrustPolicy {
  /** ServiceAccounts trusted through an OIDC provider (IRSA). */
  serviceAccounts: TrustedServiceAccount[];
  /** True when `pods.eks.amazonaws.com` may assume the role (Pod Identity). */
  podIdentity: boolean;
  /** Service principals trusted, for example `eks.amazonaws.com`. */
  services: string[];
  /** AWS principals trusted (accounts, roles, users). */
  awsPrincipals: string[];
  /** True when Deny statements are there: the grants above do not take them into account. */
  hasDeny: boolean;
}
