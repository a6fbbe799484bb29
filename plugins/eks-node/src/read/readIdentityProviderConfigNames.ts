import { paginateListIdentityProviderConfigs } from '@aws-sdk/client-eks';
import { askAws } from '../aws/askAws';
import type { AwsScope } from '../EksService';
import { collectPages } from './collectPages';
import { PAGE_SIZE, type ReadOptions } from './ReadOptions';

/**
 * The names of a cluster's identity provider configurations, which are all of the type `oidc`.
 *
 * @throws NotFoundError when there is no such cluster.
 *
 * @public
 */
export async function readIdentityProviderConfigNames(
  aws: AwsScope,
  { clusterName }: { clusterName: string },
  { signal }: ReadOptions = {},
): Promise<string[]> {
  const pages = paginateListIdentityProviderConfigs(
    { client: aws.eks, pageSize: PAGE_SIZE },
    { clusterName },
    { abortSignal: signal },
  );
  const configs = await askAws(
    {
      operation: 'eks:ListIdentityProviderConfigs',
      resource: `cluster '${clusterName}'`,
      scope: aws.scope,
    },
    () => collectPages(pages, page => page.identityProviderConfigs),
  );
  return configs.flatMap(({ name }) => name ?? []);
}
