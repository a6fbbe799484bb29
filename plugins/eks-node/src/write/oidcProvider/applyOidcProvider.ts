import { CreateOpenIDConnectProviderCommand } from '@aws-sdk/client-iam';
import { InputError } from '@backstage/errors';
import type { OidcProviderRequest } from '@eks-platform/backstage-plugin-eks-common';
import { askAws } from '../../aws/askAws';
import type { AwsScope } from '../../EksService';
import { createOnce } from '../createOnce';
import { describeOidcProvider } from './describeOidcProvider';
import { planOidcProvider } from './planOidcProvider';

/**
 * Makes the OIDC provider of a cluster.
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
  const create = () =>
    askAws(
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
  await createOnce(create, {
    describe: () => describeOidcProvider(aws, { url }, options),
    differs: found => planOidcProvider(request, found).action === 'differs',
  });
}
