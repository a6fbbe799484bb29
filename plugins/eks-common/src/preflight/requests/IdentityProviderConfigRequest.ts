/**
 * An OIDC identity provider of a cluster's users as it shall be associated, in the words of
 * eks:AssociateIdentityProviderConfig.
 *
 * @public
 */
export interface IdentityProviderConfigRequest {
  kind: 'identity-provider-config';
  clusterName: string;
  oidc: {
    identityProviderConfigName: string;
    issuerUrl: string;
    clientId: string;
    usernameClaim?: string;
    usernamePrefix?: string;
    groupsClaim?: string;
    groupsPrefix?: string;
    requiredClaims?: Record<string, string>;
  };
  tags?: Record<string, string>;
}
