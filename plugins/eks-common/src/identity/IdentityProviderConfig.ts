/**
 * An identity provider by which people enter a cluster. Source: eks:DescribeIdentityProviderConfig.
 *
 * @public
 */
export interface IdentityProviderConfig {
  kind: 'identity-provider-config';
  arn: string;
  name: string;
  accountId: string;
  region: string;
  clusterName: string;
  clusterArn: string;
  /** `CREATING`, `ACTIVE` or `DELETING`. */
  status: string;
  issuerUrl: string;
  clientId: string;
  usernameClaim?: string;
  usernamePrefix?: string;
  groupsClaim?: string;
  groupsPrefix?: string;
  requiredClaims: Record<string, string>;
  tags: Record<string, string>;
}
