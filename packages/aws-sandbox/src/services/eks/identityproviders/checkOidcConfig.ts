import type { AssociateIdentityProviderConfigRequest } from '@aws-sdk/client-eks';
import { invalidParameter } from '../errors';
import { checkName } from '../rules/checkName';
import { checkTags } from '../rules/checkTags';
import type { ClusterRow } from '../tables';

/**
 * Checks the configuration of an OpenID Connect provider for a cluster's users.
 *
 * @throws AwsError InvalidParameterException.
 */
export function checkOidcConfig(
  { oidc, tags }: AssociateIdentityProviderConfigRequest,
  cluster: ClusterRow,
): void {
  const subject = { clusterName: cluster.name };
  const refuse = (message: string) => invalidParameter(message, subject);
  checkName({
    what: 'identity provider config name',
    name: oidc!.identityProviderConfigName!,
    maximumLength: 63,
    subject,
  });
  checkTags(tags, refuse);
  const { issuerUrl, requiredClaims } = oidc!;
  if (!/^https:\/\/[^/?#:]+(:443)?(\/[^?#]*)?$/.test(issuerUrl!)) {
    throw refuse(
      `oidc.issuerUrl must begin with https:// and have neither query nor fragment nor another port, found '${issuerUrl}'`,
    );
  }
  if (issuerUrl === cluster.identity?.oidc?.issuer) {
    throw refuse(
      "oidc.issuerUrl must be another than that of the cluster's own OpenID Connect provider",
    );
  }
  for (const [claim, value] of Object.entries(requiredClaims ?? {})) {
    if (claim.length > 63 || value.length > 253) {
      throw refuse(
        `oidc.requiredClaims has a claim of more than 63 or a value of more than 253 characters: '${claim}'`,
      );
    }
  }
}
