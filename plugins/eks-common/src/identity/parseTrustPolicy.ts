import type { TrustedServiceAccount, TrustPolicy } from './TrustPolicy';
import { actionsAllow } from './trustPolicy/actionsAllow';
import { parsePolicyDocument } from './trustPolicy/parsePolicyDocument';
import {
  parsePrincipals,
  type FederatedProvider,
} from './trustPolicy/parsePrincipals';
import type { PolicyStatement } from './trustPolicy/PolicyStatement';
import { trustedServiceAccounts } from './trustPolicy/trustedServiceAccounts';

const POD_IDENTITY_SERVICE = 'pods.eks.amazonaws.com';

/**
 * Reads a role's trust policy as far as workloads of a cluster are concerned.
 *
 * | a statement says | it is read as |
 * | --- | --- |
 * | Federated OIDC provider, `sub` of a ServiceAccount | that ServiceAccount; a pattern under StringLike with a wildcard |
 * | EKS's OIDC provider, no `sub` | every ServiceAccount of the cluster |
 * | `sub` or `aud` of a provider that is not its principal | nothing: it can never hold |
 * | Service `pods.eks.amazonaws.com`, sts:AssumeRole | Pod Identity |
 * | conditions on anything else, negated conditions | as if they were not there: they only narrow the grant |
 * | Effect Deny | no grant; `hasDeny` tells that it is there |
 *
 * @param document - JSON as IAM returns it, percent-encoded or not.
 * @throws InputError when the document is not a policy, saying what was wanted and found.
 *
 * @public
 */
export function parseTrustPolicy(document: string): TrustPolicy {
  const statements = parsePolicyDocument(document);
  const allowing = statements.filter(({ effect }) => effect === 'Allow');
  const assuming = allowing
    .filter(statement => actionsAllow(statement, 'sts:AssumeRole'))
    .map(statement => parsePrincipals(statement.principal));
  const services = unique(assuming.flatMap(({ services: names }) => names));

  return {
    serviceAccounts: uniqueServiceAccounts(
      allowing
        .filter(statement =>
          actionsAllow(statement, 'sts:AssumeRoleWithWebIdentity'),
        )
        .flatMap(trustThroughProviders),
    ),
    podIdentity: services.includes(POD_IDENTITY_SERVICE),
    services,
    awsPrincipals: unique(assuming.flatMap(({ aws }) => aws)),
    hasDeny: statements.some(({ effect }) => effect === 'Deny'),
  };
}

function trustThroughProviders(
  statement: PolicyStatement,
): TrustedServiceAccount[] {
  return parsePrincipals(statement.principal).providers.flatMap(
    (provider: FederatedProvider) =>
      trustedServiceAccounts(provider, statement.conditions),
  );
}

function unique(values: string[]): string[] {
  return [...new Set(values)];
}

function uniqueServiceAccounts(
  accounts: TrustedServiceAccount[],
): TrustedServiceAccount[] {
  const byContent = new Map(
    accounts.map(account => [JSON.stringify(account), account]),
  );
  return [...byContent.values()];
}
