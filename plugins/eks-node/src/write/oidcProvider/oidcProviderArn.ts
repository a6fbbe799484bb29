import type { Scope } from '@eks-platform/backstage-plugin-eks-common';
import { partitionOf } from '../../aws/partitionOf';

/**
 * The ARN of the OIDC provider of an issuer, whether it exists or not.
 *
 * @public
 */
export function oidcProviderArn(scope: Scope, issuerUrl: string): string {
  const issuer = issuerUrl.replace(/^https:\/\//, '');
  return `arn:${partitionOf(scope.region)}:iam::${
    scope.accountId
  }:oidc-provider/${issuer}`;
}
