import type { OidcIdentityProviderConfig } from '@aws-sdk/client-eks';
import type {
  IdentityProviderConfig,
  Scope,
} from '@eks-platform/backstage-plugin-eks-common';
import { clusterArn } from '../aws/clusterArn';
import { requireMember } from './requireMember';
import { toTags } from './toTags';

/** An identity provider configuration as EKS describes it. */
export function toIdentityProviderConfig(
  config: OidcIdentityProviderConfig,
  scope: Scope,
): IdentityProviderConfig {
  const name = requireMember(
    config.identityProviderConfigName,
    'identityProviderConfigName',
    'an identity provider',
  );
  const where = `identity provider '${name}'`;
  const clusterName = requireMember(config.clusterName, 'clusterName', where);
  return {
    kind: 'identity-provider-config',
    arn: requireMember(
      config.identityProviderConfigArn,
      'identityProviderConfigArn',
      where,
    ),
    name,
    accountId: scope.accountId,
    region: scope.region,
    clusterName,
    clusterArn: clusterArn(scope, clusterName),
    status: requireMember(config.status, 'status', where),
    issuerUrl: requireMember(config.issuerUrl, 'issuerUrl', where),
    clientId: requireMember(config.clientId, 'clientId', where),
    usernameClaim: config.usernameClaim,
    usernamePrefix: config.usernamePrefix,
    groupsClaim: config.groupsClaim,
    groupsPrefix: config.groupsPrefix,
    requiredClaims: config.requiredClaims ?? {},
    tags: toTags(config.tags),
  };
}
