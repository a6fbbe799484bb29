import {
  accessEntryRules,
  addonRules,
  capabilityRules,
  identityProviderConfigRules,
  irsaRoleRules,
  oidcProviderRules,
  podIdentityAssociationRules,
  roleRules,
} from './belongingRules';
import { completeFindings } from './completeFindings';
import type { PreflightFacts } from './facts';
import type { Finding } from './Finding';
import {
  clusterRules,
  fargateProfileRules,
  meshObjectRules,
  nodegroupRules,
} from './preflightRules';
import type { PreflightRequest } from './requests/PreflightRequest';
import { callerMayAct } from './rules/callerMayAct';
import { quotasAreKnown } from './rules/quotasAreKnown';
import { toMeshObjectsRequest } from './toMeshObjectsRequest';

/**
 * Judges a creation by what was read from AWS, before anything is created: all findings at once, errors first.
 *
 * A fact that could not be read is a warning of its own and excuses the checks that need it; AWS has the last word there.
 *
 * @example
 * ```ts
 * const findings = runPreflight(request, facts);
 * const refused = findings.some(finding => finding.severity === 'error');
 * ```
 *
 * @public
 */
export function runPreflight(
  request: PreflightRequest,
  facts: PreflightFacts,
): Finding[] {
  const findings = [
    ...judge(request, facts),
    ...quotasAreKnown(request, facts),
    ...callerMayAct(request, facts),
  ];
  return completeFindings(findings, facts);
}

function judge(request: PreflightRequest, facts: PreflightFacts): Finding[] {
  switch (request.kind) {
    case 'cluster':
      return clusterRules.flatMap(rule => rule(request, facts));
    case 'nodegroup':
      return nodegroupRules.flatMap(rule => rule(request, facts));
    case 'fargate-profile':
      return fargateProfileRules.flatMap(rule => rule(request, facts));
    case 'virtual-service':
      return judge(toMeshObjectsRequest(request), facts);
    case 'mesh-objects':
      return meshObjectRules.flatMap(rule => rule(request, facts));
    case 'role':
      return roleRules.flatMap(rule => rule(request, facts));
    case 'irsa-role':
      return irsaRoleRules.flatMap(rule => rule(request, facts));
    case 'oidc-provider':
      return oidcProviderRules.flatMap(rule => rule(request, facts));
    case 'pod-identity-association':
      return podIdentityAssociationRules.flatMap(rule => rule(request, facts));
    case 'access-entry':
      return accessEntryRules.flatMap(rule => rule(request, facts));
    case 'addon':
      return addonRules.flatMap(rule => rule(request, facts));
    case 'identity-provider-config':
      return identityProviderConfigRules.flatMap(rule => rule(request, facts));
    case 'capability':
      return capabilityRules.flatMap(rule => rule(request, facts));
    default:
      throw new Error(
        `No preflight for a request of kind '${
          (request as PreflightRequest).kind
        }'`,
      );
  }
}
