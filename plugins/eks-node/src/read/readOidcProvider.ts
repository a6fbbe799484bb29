import { GetOpenIDConnectProviderCommand } from '@aws-sdk/client-iam';
import type { OidcProvider } from '@eks-platform/backstage-plugin-eks-common';
import { askAws } from '../aws/askAws';
import type { AwsScope } from '../EksService';
import { toOidcProvider } from '../translate/toOidcProvider';
import type { ReadOptions } from './ReadOptions';
import { undefinedWhenNotFound } from './undefinedWhenNotFound';

/**
 * An OpenID Connect provider of the account; undefined when there is none of this ARN.
 *
 * @public
 */
export async function readOidcProvider(
  aws: AwsScope,
  { providerArn }: { providerArn: string },
  { signal }: ReadOptions = {},
): Promise<OidcProvider | undefined> {
  const answer = await undefinedWhenNotFound(
    askAws(
      {
        operation: 'iam:GetOpenIDConnectProvider',
        resource: `OpenID Connect provider '${providerArn}'`,
        scope: aws.scope,
      },
      () =>
        aws.iam.send(
          new GetOpenIDConnectProviderCommand({
            OpenIDConnectProviderArn: providerArn,
          }),
          { abortSignal: signal },
        ),
    ),
  );
  return answer && toOidcProvider(answer, providerArn, aws.scope);
}
