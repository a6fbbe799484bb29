import { ListOpenIDConnectProvidersCommand } from '@aws-sdk/client-iam';
import { askAws } from '../aws/askAws';
import type { AwsScope } from '../EksService';
import type { ReadOptions } from './ReadOptions';

/**
 * The ARNs of the account's OpenID Connect providers, which IAM gives in one answer.
 *
 * @public
 */
export async function readOidcProviderArns(
  aws: AwsScope,
  { signal }: ReadOptions = {},
): Promise<string[]> {
  const answer = await askAws(
    { operation: 'iam:ListOpenIDConnectProviders', scope: aws.scope },
    () =>
      aws.iam.send(new ListOpenIDConnectProvidersCommand({}), {
        abortSignal: signal,
      }),
  );
  return (answer.OpenIDConnectProviderList ?? []).flatMap(
    ({ Arn }) => Arn ?? [],
  );
}
