import { CreateOpenIDConnectProviderCommand } from '@aws-sdk/client-iam';
import { ConflictError, InputError } from '@backstage/errors';
import type { OidcProviderRequest } from '@eks-platform/backstage-plugin-eks-common';
import { askAws } from '../../aws/askAws';
import type { AwsScope } from '../../EksService';
import { describeOidcProvider } from './describeOidcProvider';
import { planOidcProvider } from './planOidcProvider';

/**
 * Makes the OIDC provider of a cluster. IAM knows no request tokens: when its answer is lost, the SDK asks again and hears
 * that the provider is there already, which is what was wanted unless it differs.
 *
 * @throws InputError when the cluster has no issuer yet.
 * @public
 */
export async function applyOidcProvider(
  aws: AwsScope,
  request: OidcProviderRequest,
  options: { signal?: AbortSignal } = {},
): Promise<void> {
  const { clusterName, url, clientIDList, thumbprintList, tags } = request;
  if (!url) {
    throw new InputError(`Cluster '${clusterName}' has no OIDC issuer yet`);
  }
  const create = askAws(
    {
      operation: 'iam:CreateOpenIDConnectProvider',
      resource: `OIDC provider '${url}' of cluster '${clusterName}'`,
      scope: aws.scope,
    },
    () =>
      aws.iam.send(
        new CreateOpenIDConnectProviderCommand({
          Url: url,
          ClientIDList: clientIDList,
          ThumbprintList: thumbprintList,
          Tags: Object.entries(tags ?? {}).map(([Key, Value]) => ({
            Key,
            Value,
          })),
        }),
        { abortSignal: options.signal },
      ),
  );
  await create.catch(async error => {
    const found =
      error instanceof ConflictError
        ? await describeOidcProvider(aws, { url }, options)
        : undefined;
    if (!found || planOidcProvider(request, found).action === 'differs') {
      throw error;
    }
  });
}
