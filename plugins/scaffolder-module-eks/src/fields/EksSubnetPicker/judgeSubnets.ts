import {
  type ClusterRequest,
  type Finding,
  knownFact,
  runPreflight,
  type Scope,
  type SubnetFact,
  type SubnetOption,
} from '@eks-platform/backstage-plugin-eks-common';

/** The checks for which it is enough to know what the picker lists. */
const CODES = [
  'SUBNETS_TOO_FEW',
  'SUBNETS_TOO_FEW_ZONES',
  'SUBNETS_IN_DIFFERENT_VPCS',
  'SUBNET_AT_THE_EDGE',
  'SUBNET_ZONE_UNSUPPORTED',
  'SUBNET_TOO_FEW_ADDRESSES',
  'SUBNET_FEW_ADDRESSES',
];

/**
 * What the preflight of `eks:cluster:create` will say of the chosen subnets, as far as the picker can know; errors first.
 *
 * @public
 */
export function judgeSubnets(options: {
  scope: Scope;
  subnetIds: string[];
  listed: SubnetOption[];
}): Finding[] {
  const { scope, subnetIds, listed } = options;
  const chosen = listed.filter(subnet => subnetIds.includes(subnet.subnetId));
  const findings = runPreflight(clusterIn(subnetIds), {
    scope,
    subnets: knownFact(chosen.map(asFact)),
  });
  return findings.filter(finding => CODES.includes(finding.code));
}

/**
 * The private subnets of which each by itself is fit for a cluster.
 *
 * @public
 */
export function usualSubnets(scope: Scope, listed: SubnetOption[]): string[] {
  return listed
    .filter(subnet => !subnet.isPublic)
    .map(subnet => subnet.subnetId)
    .filter(subnetId =>
      judgeSubnets({ scope, subnetIds: [subnetId], listed }).every(
        ({ severity, code }) =>
          severity !== 'error' || code === 'SUBNETS_TOO_FEW',
      ),
    );
}

/** Only the subnets of it are judged. */
function clusterIn(subnetIds: string[]): ClusterRequest {
  return {
    kind: 'cluster',
    name: 'cluster',
    roleArn: '',
    resourcesVpcConfig: {
      subnetIds,
      endpointPublicAccess: true,
      endpointPrivateAccess: true,
    },
    accessConfig: {
      authenticationMode: 'API',
      bootstrapClusterCreatorAdminPermissions: false,
    },
  };
}

/** What the picker does not list is filled in; the checks that would look at it are left out by their codes. */
function asFact(subnet: SubnetOption): SubnetFact {
  return {
    ...subnet,
    egress: subnet.isPublic ? 'internet-gateway' : 'nat',
    mapPublicIpOnLaunch: subnet.isPublic,
    ipv6CidrBlocks: [],
    tags: {},
  };
}
