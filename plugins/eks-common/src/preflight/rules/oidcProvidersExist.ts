import { issuerOfProvider } from '../../identity/policy/irsaTrustPolicy';
import { factValue } from '../Fact';
import type { Finding } from '../Finding';
import { errorFinding, infoFinding } from '../findings';
import type { PreflightRule } from '../PreflightRule';
import type { IrsaRoleRequest } from '../requests/RoleRequest';

/** IAM knows the OIDC issuer of every cluster whose ServiceAccounts shall get a role, or is told of it along. */
export const oidcProvidersExist: PreflightRule<IrsaRoleRequest> = (
  request,
  facts,
) => {
  const clusters = factValue(facts.clusters);
  const providers = factValue(facts.oidcProviders);
  if (!clusters || !providers) {
    return [];
  }
  const issuers = providers.map(issuerOfProvider);
  return clusters.flatMap((cluster): Finding[] => {
    const issuer = cluster.oidcIssuer?.replace(/^https:\/\//, '');
    if (!issuer || issuers.includes(issuer)) {
      return [];
    }
    if (request.createOidcProvider) {
      return [
        infoFinding('OIDC_PROVIDER_MADE', {
          field: 'createOidcProvider',
          message: `Account ${facts.scope.accountId} has no OIDC provider '${issuer}' for cluster '${cluster.name}'`,
          remedy: 'Nothing to do: it is made first.',
        }),
      ];
    }
    return [
      errorFinding('OIDC_PROVIDER_MISSING', {
        field: 'serviceAccounts',
        message: `Wanted an OIDC provider '${issuer}' for cluster '${cluster.name}' in account ${facts.scope.accountId}, found none: no ServiceAccount of the cluster could assume the role`,
        remedy:
          'Set createOidcProvider to true, or run eks:oidcProvider:create for the cluster first.',
      }),
    ];
  });
};
