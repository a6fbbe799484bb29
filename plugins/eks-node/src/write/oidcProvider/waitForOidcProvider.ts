import type { HealthIssue } from '@eks-platform/backstage-plugin-eks-common';
import type { AwsScope } from '../../EksService';
import { waitForResource, type WaitOptions } from '../waitForResource';
import { describeOidcProvider } from './describeOidcProvider';
import { oidcProviderArn } from './oidcProviderArn';

/**
 * An OIDC provider as IAM shows it; IAM itself knows no states.
 *
 * @public
 */
export interface ObservedOidcProvider {
  arn: string;
  url: string;
  status: 'ACTIVE';
  health: HealthIssue[];
}

/**
 * Waits until IAM shows an OIDC provider.
 *
 * @throws CreationFailedError when there is none; the errors of `pollUntil`.
 * @public
 */
export async function waitForOidcProvider(
  aws: AwsScope,
  { url }: { url: string },
  options: WaitOptions,
): Promise<ObservedOidcProvider> {
  return waitForResource<ObservedOidcProvider>({
    ...options,
    title: `OIDC provider '${url}'`,
    scope: aws.scope,
    read: async signal =>
      (await describeOidcProvider(aws, { url }, { signal })) && {
        arn: oidcProviderArn(aws.scope, url),
        url,
        status: 'ACTIVE',
        health: [],
      },
    ready: ['ACTIVE'],
    failed: [],
  });
}
