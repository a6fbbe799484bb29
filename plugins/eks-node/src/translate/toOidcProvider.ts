import type { GetOpenIDConnectProviderResponse } from '@aws-sdk/client-iam';
import type {
  OidcProvider,
  Scope,
} from '@eks-platform/backstage-plugin-eks-common';
import { requireMember } from './requireMember';
import { toTags } from './toTags';

/** An OpenID Connect provider as IAM tells of it, by its ARN, which the answer does not repeat. */
export function toOidcProvider(
  provider: GetOpenIDConnectProviderResponse,
  arn: string,
  scope: Scope,
): OidcProvider {
  const url = requireMember(
    provider.Url,
    'Url',
    `OpenID Connect provider '${arn}'`,
  );
  return {
    kind: 'oidc-provider',
    arn,
    name: url.replace(/^https:\/\//, ''),
    accountId: scope.accountId,
    region: scope.region,
    clientIds: [...(provider.ClientIDList ?? [])].sort(),
    createdAt: provider.CreateDate?.toISOString(),
    tags: toTags(provider.Tags),
  };
}
