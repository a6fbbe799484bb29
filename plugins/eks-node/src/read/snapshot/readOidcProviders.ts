import type { InventoryObject } from '@eks-platform/backstage-plugin-eks-common';
import type { AwsScope } from '../../EksService';
import { readOidcProvider } from '../readOidcProvider';
import { readOidcProviderArns } from '../readOidcProviderArns';
import type { PlannedReadOptions } from './PlannedReadOptions';

/** The account's OpenID Connect providers, those described that are new or due. */
export async function readOidcProviders(
  aws: AwsScope,
  { partial, limit, signal, plan }: PlannedReadOptions,
): Promise<InventoryObject[]> {
  const kinds = ['oidc-provider' as const];
  const isDue = plan.isDue('oidc-provider');
  const known = new Set(
    plan.known('oidc-provider').map(provider => provider.arn),
  );
  const arns = await partial.attempt(
    { target: 'iam:ListOpenIDConnectProviders', kinds },
    () => limit(() => readOidcProviderArns(aws, { signal })),
  );
  const providers = await Promise.all(
    (arns ?? []).map(async providerArn => {
      if (!isDue && known.has(providerArn)) {
        partial.confirm(providerArn);
        return undefined;
      }
      return partial.attempt(
        {
          target: `iam:GetOpenIDConnectProvider ${providerArn}`,
          kinds,
          parentArn: providerArn,
        },
        () => limit(() => readOidcProvider(aws, { providerArn }, { signal })),
      );
    }),
  );
  return providers.filter(provider => provider !== undefined);
}
