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
import { describePlace } from './describePlace';
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

const SEVERITIES: Array<Finding['severity']> = ['error', 'warning', 'info'];

/** What each fact is called when it could not be read. */
const FACT_TITLES: Record<
  Exclude<keyof PreflightFacts, 'scope' | 'callerPermissions' | 'quotas'>,
  string
> = {
  subnets: 'the subnets',
  siblings: 'what there is already',
  vpcEndpoints: 'the VPC endpoints',
  vpc: 'the VPC',
  role: 'the role',
  nodeRole: 'the role of the nodes',
  roles: 'the roles',
  managedPolicies: 'the managed policies',
  clusterVersions: 'the Kubernetes versions offered',
  instanceTypes: 'the instance types',
  cluster: 'the cluster',
  clusters: 'the clusters',
  oidcProviders: "the account's OIDC providers",
  compute: "the cluster's node groups and Fargate profiles",
  addonNames: "the cluster's addons",
  addonOffer: 'the versions of the addon',
  addonConfiguration: 'what the configuration of the addon may hold',
  accessPolicies: 'the access policies',
  identityProviderConfigs: "the cluster's identity providers",
  capabilities: "the cluster's capabilities",
  mesh: 'the mesh',
  meshObjects: 'the objects of the mesh',
};

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
    ...unknownFacts(facts),
  ];
  return SEVERITIES.flatMap(severity =>
    findings.filter(finding => finding.severity === severity),
  );
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

function unknownFacts(facts: PreflightFacts): Finding[] {
  // Rules of their own speak of what is left out here.
  const { scope, callerPermissions, quotas, ...answers } = facts;
  return Object.entries(answers).flatMap(([name, fact]): Finding[] => {
    if (!fact || fact.known) {
      return [];
    }
    const title = FACT_TITLES[name as keyof typeof FACT_TITLES];
    return [
      {
        severity: 'warning',
        code: 'FACT_UNKNOWN',
        message: `Could not read ${title} in ${describePlace(scope)}: ${
          fact.reason
        }`,
        remedy: `Allow Backstage's role to read ${title}, so that mistakes are found before anything is created.`,
      },
    ];
  });
}
