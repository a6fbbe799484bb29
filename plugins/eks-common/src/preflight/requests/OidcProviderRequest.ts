/**
 * The OIDC provider of a cluster as it shall be made, in the words of iam:CreateOpenIDConnectProvider.
 *
 * @public
 */
export interface OidcProviderRequest {
  kind: 'oidc-provider';
  clusterName: string;
  /** The cluster's issuer; missing while the cluster is not known. */
  url?: string;
  /** Audiences. */
  clientIDList: string[];
  /** Missing: IAM fetches it. */
  thumbprintList?: string[];
  tags?: Record<string, string>;
}
