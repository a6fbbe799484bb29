import { factValue } from '../Fact';
import type { Finding } from '../Finding';
import { errorFinding, warningFinding } from '../findings';
import { NODEGROUP_NAME_PATTERN } from '../namePatterns';
import type { PreflightRule } from '../PreflightRule';
import type { IdentityProviderConfigRequest } from '../requests/IdentityProviderConfigRequest';

const ISSUER = /^https:\/\/[^/?#:]+(:443)?(\/[^?#]*)?$/;

/**
 * An identity provider of a cluster's users has a name and an issuer that EKS accepts, and is the only one.
 *
 * | provider | outcome |
 * | --- | --- |
 * | a name that EKS does not accept | NAME_NOT_ACCEPTED |
 * | an issuer that is no plain https URL, or the cluster's own | ISSUER_MALFORMED, ISSUER_IS_THE_CLUSTER |
 * | prefixes that begin with `system:` | PREFIX_RESERVED |
 * | claims that are too long | CLAIM_TOO_LONG |
 * | another one is associated already | IDENTITY_PROVIDER_TAKEN |
 * | no prefix for the groups | GROUPS_WITHOUT_PREFIX, a warning |
 */
export const identityProviderIsSound: PreflightRule<
  IdentityProviderConfigRequest
> = (request, facts) => {
  const { clusterName, oidc } = request;
  const { identityProviderConfigName: name, issuerUrl } = oidc;
  const findings: Finding[] = [];
  if (!NODEGROUP_NAME_PATTERN.test(name)) {
    findings.push(
      errorFinding('NAME_NOT_ACCEPTED', {
        field: 'oidc.identityProviderConfigName',
        message: `Wanted 1 to 63 letters, digits, hyphens and underscores that begin with a letter or digit, found '${name}'`,
        remedy: "Choose a name such as 'company-sso'.",
      }),
    );
  }
  if (!ISSUER.test(issuerUrl)) {
    findings.push(
      errorFinding('ISSUER_MALFORMED', {
        field: 'oidc.issuerUrl',
        message: `Wanted a URL that begins with https:// and has neither query nor fragment nor another port than 443, found '${issuerUrl}'`,
        remedy:
          'Give the issuer as its discovery document says it; EKS must reach it from the internet.',
      }),
    );
  }
  if (issuerUrl === factValue(facts.cluster)?.oidcIssuer) {
    findings.push(
      errorFinding('ISSUER_IS_THE_CLUSTER', {
        field: 'oidc.issuerUrl',
        message: `Wanted the issuer of the users, found that of cluster '${clusterName}' itself`,
        remedy:
          'For roles of ServiceAccounts, use eks:oidcProvider:create instead.',
      }),
    );
  }
  for (const field of ['usernamePrefix', 'groupsPrefix'] as const) {
    if (oidc[field]?.startsWith('system:')) {
      findings.push(
        errorFinding('PREFIX_RESERVED', {
          field: `oidc.${field}`,
          message: `Wanted a prefix outside system:, which is Kubernetes' own, found '${oidc[field]}'`,
          remedy: "Choose a prefix such as 'sso:'.",
        }),
      );
    }
  }
  for (const [claim, value] of Object.entries(oidc.requiredClaims ?? {})) {
    if (claim.length > 63 || value.length > 253) {
      findings.push(
        errorFinding('CLAIM_TOO_LONG', {
          field: `oidc.requiredClaims.${claim}`,
          message: `Wanted a claim of at most 63 and a value of at most 253 characters, found ${claim.length} and ${value.length}`,
          remedy: 'Shorten them.',
        }),
      );
    }
  }
  const others = (factValue(facts.identityProviderConfigs) ?? []).filter(
    other => other !== name,
  );
  if (others.length > 0) {
    findings.push(
      errorFinding('IDENTITY_PROVIDER_TAKEN', {
        field: 'clusterName',
        message: `Wanted a cluster without an identity provider, of which EKS takes one, found '${others.join(
          "', '",
        )}' of cluster '${clusterName}'`,
        remedy: 'Disassociate it first.',
      }),
    );
  }
  if (oidc.groupsClaim && !oidc.groupsPrefix) {
    findings.push(
      warningFinding('GROUPS_WITHOUT_PREFIX', {
        field: 'oidc.groupsPrefix',
        message: `Found groups of the claim '${oidc.groupsClaim}' without a prefix: whoever names the provider's groups names those of Kubernetes`,
        remedy: "Give a prefix such as 'sso:'.",
      }),
    );
  }
  return findings;
};
