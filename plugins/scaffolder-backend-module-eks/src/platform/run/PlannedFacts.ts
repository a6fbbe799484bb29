import {
  readServiceTrusts,
  type Cluster,
  type ComputeFact,
  type RoleFact,
  type Scope,
} from '@eks-platform/backstage-plugin-eks-common';
import { clusterArn } from '@eks-platform/backstage-plugin-eks-node';
import { toClusterRequest } from '../../inputs/toClusterRequest';
import { toRoleRequest } from '../../inputs/toRoleRequest';
import type { PlatformResource } from '../document/PlatformResource';
import { roleArn } from '../document/resolveRoles';

/**
 * What will be there once a platform is made, in the terms of preflight: so everything can be judged before anything is
 * made, although most of it needs something else of the same platform.
 */
export interface PlannedFacts {
  /** The cluster as it will be; missing when the platform does not make it. */
  cluster?: Cluster;
  /** True while the cluster is not there; found out when it is looked at. */
  clusterIsMissing: boolean;
  /** The cluster's private subnets, as far as they are known; found out when it is looked at. */
  privateSubnetIds: string[];
  roles: RoleFact[];
  compute: ComputeFact;
  addonNames: string[];
  hasOidcProvider: boolean;
}

/** Works out what a platform will be. */
export function planFacts(
  resources: PlatformResource[],
  scope: Scope,
): PlannedFacts {
  const facts: PlannedFacts = {
    clusterIsMissing: false,
    privateSubnetIds: [],
    roles: [],
    compute: { nodegroupNames: [], fargateProfiles: [] },
    addonNames: [],
    hasOidcProvider: false,
  };
  for (const resource of resources) {
    const { kind, name } = resource;
    switch (kind) {
      case 'cluster':
        facts.cluster = planCluster(resource.entry, scope);
        break;
      case 'role':
      case 'irsaRole':
        facts.roles.push(planRole(resource, scope));
        break;
      case 'nodegroup':
        facts.compute.nodegroupNames.push(name);
        break;
      case 'fargateProfile':
        facts.compute.fargateProfiles.push({
          name,
          selectors: resource.entry.selectors.map(selector => ({
            labels: {},
            ...selector,
          })),
        });
        break;
      case 'addon':
        facts.addonNames.push(name);
        break;
      case 'oidcProvider':
        facts.hasOidcProvider = true;
        break;
      default:
      // Nothing else is needed to judge others.
    }
  }
  return facts;
}

/** The issuer of a cluster that has none yet. */
export function plannedIssuer(clusterName: string): string {
  return `https://(the issuer of cluster '${clusterName}')`;
}

function planCluster(
  entry: Extract<PlatformResource, { kind: 'cluster' }>['entry'],
  scope: Scope,
): Cluster | undefined {
  if (entry.existing) {
    return undefined;
  }
  const { existing, ...wanted } = entry;
  const request = toClusterRequest({ ...wanted, ...scope, timeoutMinutes: 1 });
  const { resourcesVpcConfig: network } = request;
  return {
    kind: 'cluster',
    arn: clusterArn(scope, request.name),
    name: request.name,
    ...scope,
    status: 'ACTIVE',
    version: request.version ?? '',
    oidcIssuer: plannedIssuer(request.name),
    roleArn: request.roleArn,
    subnetIds: network.subnetIds,
    securityGroupIds: network.securityGroupIds ?? [],
    endpointPublicAccess: network.endpointPublicAccess ?? true,
    endpointPrivateAccess: network.endpointPrivateAccess ?? false,
    publicAccessCidrs: network.publicAccessCidrs ?? [],
    authenticationMode: request.accessConfig.authenticationMode,
    autoMode: request.computeConfig?.enabled ?? false,
    tags: request.tags ?? {},
    health: [],
  };
}

function planRole(
  resource: Extract<PlatformResource, { kind: 'role' | 'irsaRole' }>,
  scope: Scope,
): RoleFact {
  const { roleName, path, managedPolicyArns, inlinePolicies } = resource.entry;
  const rest = {
    arn: roleArn(scope, { roleName, path }),
    name: roleName,
    inlinePolicyNames: Object.keys(inlinePolicies),
  };
  if (resource.kind === 'irsaRole') {
    return {
      ...rest,
      serviceTrusts: [],
      attachedPolicyArns: managedPolicyArns,
    };
  }
  const request = toRoleRequest({ ...resource.entry, ...scope });
  return {
    ...rest,
    serviceTrusts: readServiceTrusts(
      JSON.stringify(request.assumeRolePolicyDocument),
    ),
    attachedPolicyArns: request.managedPolicyArns,
  };
}
