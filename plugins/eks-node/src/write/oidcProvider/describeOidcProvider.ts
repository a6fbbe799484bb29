import {
  GetOpenIDConnectProviderCommand,
  type GetOpenIDConnectProviderResponse,
} from '@aws-sdk/client-iam';
import { askAws } from '../../aws/askAws';
import type { AwsScope } from '../../EksService';
import type { ReadOptions } from '../../read/ReadOptions';
import { undefinedWhenNotFound } from '../../read/undefinedWhenNotFound';
import { oidcProviderArn } from './oidcProviderArn';

/**
 * What IAM tells of an OIDC provider, in its own words.
 *
 * @public
 */
export type DescribedOidcProvider = GetOpenIDConnectProviderResponse;

/**
 * The OIDC provider of an issuer in AWS's own terms; undefined when the account has none.
 *
 * @public
 */
export async function describeOidcProvider(
  aws: AwsScope,
  { url }: { url: string },
  { signal }: ReadOptions = {},
): Promise<DescribedOidcProvider | undefined> {
  return undefinedWhenNotFound(
    askAws(
      {
        operation: 'iam:GetOpenIDConnectProvider',
        resource: `OIDC provider '${url}'`,
        scope: aws.scope,
      },
      () =>
        aws.iam.send(
          new GetOpenIDConnectProviderCommand({
            OpenIDConnectProviderArn: oidcProviderArn(aws.scope, url),
          }),
          { abortSignal: signal },
        ),
    ),
  );
}
