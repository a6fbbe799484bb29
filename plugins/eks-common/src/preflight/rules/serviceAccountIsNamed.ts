import type { Finding } from '../Finding';
import { errorFinding } from '../findings';
import { isNamespaceName, isServiceAccountName } from '../kubernetesNames';
import type { PreflightRule } from '../PreflightRule';
import type { PodIdentityAssociationRequest } from '../requests/PodIdentityAssociationRequest';

/** Pod Identity takes one ServiceAccount by its name; it knows no wildcards. */
export const serviceAccountIsNamed: PreflightRule<
  PodIdentityAssociationRequest
> = request => {
  const { namespace, serviceAccount } = request;
  const findings: Finding[] = [];
  if (!isNamespaceName(namespace)) {
    findings.push(
      errorFinding('NAMESPACE_MALFORMED', {
        field: 'namespace',
        message: `Wanted 1 to 63 small letters, digits and hyphens that begin and end with a letter or digit, found '${namespace}'`,
        remedy:
          'Name one namespace; Pod Identity knows no wildcards, so make one association for each.',
      }),
    );
  }
  if (!isServiceAccountName(serviceAccount)) {
    findings.push(
      errorFinding('SERVICE_ACCOUNT_MALFORMED', {
        field: 'serviceAccount',
        message: `Wanted 1 to 253 small letters, digits, hyphens and dots that begin and end with a letter or digit, found '${serviceAccount}'`,
        remedy:
          'Name one ServiceAccount; Pod Identity knows no wildcards, so make one association for each.',
      }),
    );
  }
  return findings;
};
