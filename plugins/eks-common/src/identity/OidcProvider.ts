/**
 * An OpenID Connect provider of IAM, through which roles trust ServiceAccounts. Source: iam:GetOpenIDConnectProvider.
 *
 * @public
 */
export interface OidcProvider {
  kind: 'oidc-provider';
  arn: string;
  /** The issuer without scheme, for example `oidc.eks.eu-west-1.amazonaws.com/id/ABC`. */
  name: string;
  accountId: string;
  /** The region of the scope that read it; providers themselves have none. */
  region: string;
  /** The audiences it takes. */
  clientIds: string[];
  /** ISO 8601. */
  createdAt?: string;
  tags: Record<string, string>;
}
