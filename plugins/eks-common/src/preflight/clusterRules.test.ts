import {
  aClusterRequest,
  aRoleFact,
  aSubnetFact,
  aVpcFact,
  preflightFacts,
  twoSubnetFacts,
} from '../testUtils';
import { knownFact } from './Fact';
import type { PreflightFacts, RoleFact } from './facts';
import type { ClusterRequest } from './requests/ClusterRequest';
import { runPreflight } from './runPreflight';

interface Case {
  title: string;
  request?: Partial<ClusterRequest>;
  facts?: Partial<PreflightFacts>;
  /** Severity and code of each finding. */
  findings: string[];
  /** What the first finding says. */
  says?: string;
}

const vpcConfig = aClusterRequest().resourcesVpcConfig;
const accessConfig = aClusterRequest().accessConfig;
const keyArn = 'arn:aws:kms:eu-west-1:111122223333:key/1234';

const nodeRoleArn = 'arn:aws:iam::111122223333:role/node';
const autoMode: Partial<ClusterRequest> = {
  computeConfig: {
    enabled: true,
    nodePools: ['general-purpose', 'system'],
    nodeRoleArn,
  },
  storageConfig: { blockStorage: { enabled: true } },
  kubernetesNetworkConfig: { elasticLoadBalancing: { enabled: true } },
};
const clusterPolicies = ['arn:aws:iam::aws:policy/AmazonEKSClusterPolicy'];

/** Roles that do for EKS Auto Mode. */
function autoModeFacts(
  overrides: Partial<RoleFact> = {},
): Partial<PreflightFacts> {
  return {
    role: knownFact(
      aRoleFact({
        serviceTrusts: [
          { service: 'eks.amazonaws.com', sourceArns: [], tagsSessions: true },
        ],
        attachedPolicyArns: [
          ...clusterPolicies,
          ...['Compute', 'BlockStorage', 'LoadBalancing', 'Networking'].map(
            part => `arn:aws:iam::aws:policy/AmazonEKS${part}Policy`,
          ),
        ],
        ...overrides,
      }),
    ),
    nodeRole: knownFact(
      aRoleFact({
        arn: nodeRoleArn,
        attachedPolicyArns: [
          'arn:aws:iam::aws:policy/AmazonEKSWorkerNodeMinimalPolicy',
          'arn:aws:iam::aws:policy/AmazonEC2ContainerRegistryPullOnly',
        ],
      }),
    ),
  };
}

function manyBlocks(count: number): string[] {
  return Array.from(
    { length: count },
    (_, index) => `10.${100 + index}.0.0/16`,
  );
}

const cases: Case[] = [
  {
    title: 'a name with spaces',
    request: { name: 'my cluster' },
    findings: ['error NAME_NOT_ACCEPTED'],
    says: "found 'my cluster'",
  },
  {
    title: 'a name of 101 characters',
    request: { name: 'x'.repeat(101) },
    findings: ['error NAME_NOT_ACCEPTED'],
  },
  {
    title: 'one subnet',
    request: { resourcesVpcConfig: { ...vpcConfig, subnetIds: ['subnet-a'] } },
    facts: { subnets: knownFact([aSubnetFact()]) },
    findings: ['error SUBNETS_TOO_FEW'],
    says: 'found 1: subnet-a in eu-west-1a',
  },
  {
    title: 'the same subnet twice',
    request: {
      resourcesVpcConfig: { ...vpcConfig, subnetIds: ['subnet-a', 'subnet-a'] },
    },
    facts: { subnets: knownFact([aSubnetFact()]) },
    findings: ['error SUBNETS_TOO_FEW'],
  },
  {
    title: 'two subnets in one zone',
    facts: {
      subnets: knownFact(twoSubnetFacts({ availabilityZone: 'eu-west-1a' })),
    },
    findings: ['error SUBNETS_TOO_FEW_ZONES'],
    says: 'found all 2 in eu-west-1a: subnet-a, subnet-b',
  },
  {
    title: 'a subnet that does not exist, without guessing its zone',
    facts: { subnets: knownFact([aSubnetFact()]) },
    findings: ['error SUBNET_NOT_FOUND'],
    says: "No subnet 'subnet-b' in eu-west-1 of 111122223333",
  },
  {
    title: 'subnets of two VPCs',
    facts: {
      subnets: knownFact([
        aSubnetFact(),
        {
          ...twoSubnetFacts()[1],
          vpcId: 'vpc-2',
        },
      ]),
    },
    findings: ['error SUBNETS_IN_DIFFERENT_VPCS'],
    says: 'subnet-a of vpc-1, subnet-b of vpc-2',
  },
  {
    title: 'a zone without control planes',
    facts: {
      subnets: knownFact([
        aSubnetFact({ availabilityZoneId: 'use1-az3' }),
        twoSubnetFacts()[1],
      ]),
    },
    findings: ['error SUBNET_ZONE_UNSUPPORTED'],
  },
  {
    title: 'subnets in a Local Zone, a Wavelength Zone and on an Outpost',
    request: {
      resourcesVpcConfig: {
        ...vpcConfig,
        subnetIds: ['subnet-a', 'subnet-b', 'subnet-c'],
      },
    },
    facts: {
      subnets: knownFact([
        aSubnetFact({ availabilityZone: 'us-west-2-lax-1a' }),
        aSubnetFact({
          subnetId: 'subnet-b',
          availabilityZone: 'us-east-1-wl1-bos-wlz-1',
        }),
        aSubnetFact({
          subnetId: 'subnet-c',
          outpostArn: 'arn:aws:outposts:eu-west-1:111122223333:outpost/op-1',
        }),
      ]),
    },
    findings: [
      'error SUBNET_AT_THE_EDGE',
      'error SUBNET_AT_THE_EDGE',
      'error SUBNET_AT_THE_EDGE',
    ],
  },
  {
    title: 'five free addresses',
    facts: {
      subnets: knownFact(twoSubnetFacts({ availableIpAddressCount: 5 })),
    },
    findings: [
      'error SUBNET_TOO_FEW_ADDRESSES',
      'error SUBNET_TOO_FEW_ADDRESSES',
    ],
    says: 'at least 6 free addresses in each subnet, found 5 in subnet-a',
  },
  {
    title: 'six free addresses, enough but not recommended',
    facts: {
      subnets: knownFact([
        aSubnetFact({ availableIpAddressCount: 6 }),
        twoSubnetFacts({ availableIpAddressCount: 16 })[1],
      ]),
    },
    findings: ['warning SUBNET_FEW_ADDRESSES'],
  },
  {
    title: 'subnets from which nothing can be reached',
    facts: { subnets: knownFact(twoSubnetFacts({ egress: 'none' })) },
    findings: ['warning SUBNETS_WITHOUT_EGRESS'],
  },
  {
    title: 'subnets without load balancer tags',
    facts: {
      subnets: knownFact([
        aSubnetFact({ isPublic: true, tags: {} }),
        twoSubnetFacts()[1],
      ]),
    },
    findings: ['warning SUBNETS_WITHOUT_LOAD_BALANCER_TAGS'],
    says: 'no kubernetes.io/role/elb=1 on subnet-a',
  },
  {
    title: 'a VPC without DNS',
    facts: {
      vpc: knownFact(
        aVpcFact({ enableDnsHostnames: false, enableDnsSupport: false }),
      ),
    },
    findings: ['error VPC_WITHOUT_DNS', 'error VPC_WITHOUT_DNS'],
    says: 'enableDnsSupport on, found it off in vpc-1',
  },
  {
    title: 'a role that does not exist',
    facts: { role: knownFact(undefined) },
    findings: ['error ROLE_NOT_FOUND'],
    says: "No role 'arn:aws:iam::111122223333:role/cluster' in account 111122223333",
  },
  {
    title: 'a role of another account',
    request: { roleArn: 'arn:aws:iam::999999999999:role/cluster' },
    facts: { role: knownFact(undefined) },
    findings: ['error ROLE_IN_OTHER_ACCOUNT'],
  },
  {
    title: 'a role that EKS may not assume',
    facts: {
      role: knownFact(
        aRoleFact({
          name: 'ci',
          serviceTrusts: [{ service: 'ec2.amazonaws.com', sourceArns: [] }],
        }),
      ),
    },
    findings: ['error ROLE_NOT_TRUSTING'],
    says: "a cluster role that eks.amazonaws.com may assume, found 'ci' trusting ec2.amazonaws.com",
  },
  {
    title: 'a role without any policy',
    facts: { role: knownFact(aRoleFact({ attachedPolicyArns: [] })) },
    findings: ['error ROLE_WITHOUT_POLICIES'],
  },
  {
    title: 'a role with a policy of its own',
    facts: {
      role: knownFact(
        aRoleFact({ attachedPolicyArns: [], inlinePolicyNames: ['own'] }),
      ),
    },
    findings: ['warning ROLE_POLICY_MISSING'],
  },
  {
    title: 'a version that EKS does not offer',
    request: { version: '1.99' },
    findings: ['error VERSION_NOT_OFFERED'],
    says: 'Wanted Kubernetes 1.99, which EKS does not offer in eu-west-1 of 111122223333, found 1.34, 1.33, 1.31',
  },
  {
    title: 'a version in extended support',
    request: { version: '1.31' },
    findings: ['warning VERSION_IN_EXTENDED_SUPPORT'],
    says: 'left standard support on 2025-11-26: the cluster costs $0.60',
  },
  {
    title: 'a service network that is no block',
    request: { kubernetesNetworkConfig: { serviceIpv4Cidr: '10.100.0.0' } },
    findings: ['error SERVICE_CIDR_MALFORMED'],
  },
  {
    title: 'a public service network',
    request: { kubernetesNetworkConfig: { serviceIpv4Cidr: '8.8.0.0/16' } },
    findings: ['error SERVICE_CIDR_OUT_OF_BOUNDS'],
  },
  {
    title: 'a service network too small',
    request: { kubernetesNetworkConfig: { serviceIpv4Cidr: '10.100.0.0/25' } },
    findings: ['error SERVICE_CIDR_OUT_OF_BOUNDS'],
  },
  {
    title: 'a service network overlapping the VPC',
    request: { kubernetesNetworkConfig: { serviceIpv4Cidr: '10.0.128.0/20' } },
    findings: ['error SERVICE_CIDR_OVERLAPS_VPC'],
    says: '10.0.128.0/20 overlapping 10.0.0.0/16 of vpc-1',
  },
  {
    title: 'an IPv4 service network in an IPv6 cluster on IPv4 subnets',
    request: {
      kubernetesNetworkConfig: {
        ipFamily: 'ipv6',
        serviceIpv4Cidr: '10.100.0.0/16',
      },
    },
    findings: ['error SERVICE_CIDR_WITH_IPV6', 'error SUBNETS_WITHOUT_IPV6'],
  },
  {
    title: 'an endpoint nobody reaches',
    request: {
      resourcesVpcConfig: {
        subnetIds: vpcConfig.subnetIds,
        endpointPublicAccess: false,
        endpointPrivateAccess: false,
      },
    },
    findings: ['error ENDPOINT_UNREACHABLE'],
  },
  {
    title: 'an endpoint open to everybody',
    request: {
      resourcesVpcConfig: { ...vpcConfig, publicAccessCidrs: undefined },
    },
    findings: ['warning ENDPOINT_OPEN_TO_EVERYBODY'],
  },
  {
    title: 'networks named for a public endpoint that is off',
    request: {
      resourcesVpcConfig: { ...vpcConfig, endpointPublicAccess: false },
    },
    findings: ['error PUBLIC_ACCESS_CIDRS_UNUSED'],
  },
  {
    title: 'a public network that is no block',
    request: {
      resourcesVpcConfig: { ...vpcConfig, publicAccessCidrs: ['office'] },
    },
    findings: ['error PUBLIC_ACCESS_CIDR_MALFORMED'],
  },
  {
    title: 'a cluster that nobody administers',
    request: {
      accessConfig: {
        ...accessConfig,
        bootstrapClusterCreatorAdminPermissions: false,
      },
    },
    findings: ['warning CLUSTER_WITHOUT_ADMIN'],
  },
  {
    title: 'a config map that nobody could ever edit',
    request: {
      accessConfig: {
        authenticationMode: 'CONFIG_MAP',
        bootstrapClusterCreatorAdminPermissions: false,
      },
    },
    findings: ['error CONFIG_MAP_WITHOUT_ADMIN'],
  },
  {
    title: 'a key of another region for more than secrets',
    request: {
      encryptionConfig: [
        {
          resources: ['secrets', 'configmaps'],
          provider: { keyArn: keyArn.replace('eu-west-1', 'us-east-1') },
        },
      ],
    },
    findings: [
      'error ENCRYPTION_KEY_ELSEWHERE',
      'error ENCRYPTION_OF_OTHER_RESOURCES',
    ],
  },
  {
    title: 'Auto Mode by halves',
    request: { computeConfig: { enabled: true } },
    findings: [
      'error AUTO_MODE_INCOMPLETE',
      ...Array.from({ length: 4 }, () => 'warning ROLE_POLICY_MISSING'),
    ],
    facts: autoModeFacts({ attachedPolicyArns: clusterPolicies }),
    says: 'found computeConfig.enabled on, storageConfig.blockStorage.enabled and kubernetesNetworkConfig.elasticLoadBalancing.enabled off',
  },
  {
    title: 'Auto Mode with pools whose nodes have no role',
    request: {
      ...autoMode,
      computeConfig: { enabled: true, nodePools: ['system'] },
    },
    facts: autoModeFacts(),
    findings: ['error AUTO_MODE_NODE_ROLE_MISSING'],
    says: 'Wanted the role of the nodes of system, found none',
  },
  {
    title: 'a role of nodes without pools',
    request: {
      ...autoMode,
      computeConfig: { enabled: true, nodePools: [], nodeRoleArn },
    },
    facts: autoModeFacts(),
    findings: ['error AUTO_MODE_NODE_ROLE_UNUSED'],
  },
  {
    title: 'a role of nodes without Auto Mode',
    request: { computeConfig: { enabled: false, nodeRoleArn } },
    findings: ['error AUTO_MODE_NODE_ROLE_UNUSED'],
    says: 'found Auto Mode off',
  },
  {
    title: 'Auto Mode in surroundings in which it does not work',
    request: {
      ...autoMode,
      version: '1.28',
      bootstrapSelfManagedAddons: true,
      accessConfig: { ...accessConfig, authenticationMode: 'CONFIG_MAP' },
    },
    facts: { ...autoModeFacts(), clusterVersions: undefined },
    findings: [
      'error AUTO_MODE_WITHOUT_API',
      'error AUTO_MODE_WITH_ADDONS',
      'error AUTO_MODE_VERSION_TOO_OLD',
    ],
  },
  {
    title: 'roles that do not do for Auto Mode',
    request: autoMode,
    facts: {
      role: knownFact(aRoleFact()),
      nodeRole: knownFact(undefined),
    },
    findings: [
      'error ROLE_NOT_TAGGING',
      'error ROLE_NOT_FOUND',
      ...Array.from({ length: 4 }, () => 'warning ROLE_POLICY_MISSING'),
    ],
    says: "a cluster role for EKS Auto Mode whose sessions eks.amazonaws.com may tag, found 'platform'",
  },
  {
    title: 'remote networks that overlap, are no blocks or public',
    request: {
      kubernetesNetworkConfig: { serviceIpv4Cidr: '172.20.0.0/16' },
      remoteNetworkConfig: {
        remoteNodeNetworks: [{ cidrs: ['10.0.64.0/24', '10.200.0.0/16'] }],
        remotePodNetworks: [
          { cidrs: ['10.200.7.0/24', '172.20.1.0/24', 'lab', '8.8.8.0/24'] },
        ],
      },
    },
    findings: [
      'error REMOTE_NETWORK_MALFORMED',
      'error REMOTE_NETWORK_NOT_PRIVATE',
      'error REMOTE_NETWORK_OVERLAPS',
      'error REMOTE_NETWORK_OVERLAPS',
      'error REMOTE_NETWORK_OVERLAPS',
    ],
    says: "such as 10.200.0.0/16, found 'lab'",
  },
  {
    title: 'remote pods without nodes in a cluster that lets no hybrid node in',
    request: {
      kubernetesNetworkConfig: { ipFamily: 'ipv6' },
      accessConfig: { ...accessConfig, authenticationMode: 'CONFIG_MAP' },
      remoteNetworkConfig: { remotePodNetworks: [{ cidrs: manyBlocks(16) }] },
    },
    facts: {
      subnets: knownFact(twoSubnetFacts({ ipv6CidrBlocks: ['2001:db8::/64'] })),
    },
    findings: [
      'error REMOTE_PODS_WITHOUT_NODES',
      'error REMOTE_NETWORKS_WITH_IPV6',
      'error REMOTE_NETWORKS_WITHOUT_API',
      'error REMOTE_NETWORKS_TOO_MANY',
    ],
  },
  {
    title: 'a control plane that costs more',
    request: { controlPlaneScalingConfig: { tier: 'tier-xl' } },
    findings: ['info CONTROL_PLANE_TIER_COSTS'],
    says: 'provisioned as tier-xl',
  },
  {
    title: '51 tags',
    request: {
      tags: Object.fromEntries(
        Array.from({ length: 51 }, (_, index) => [`key-${index}`, 'x']),
      ),
    },
    findings: ['error TAGS_TOO_MANY'],
  },
  {
    title: 'a tag of AWS and one too long',
    request: { tags: { 'aws:x': 'y', long: 'x'.repeat(257) } },
    findings: ['error TAG_RESERVED', 'error TAG_TOO_LONG'],
  },
];

describe('preflight of a cluster', () => {
  it.each(cases)('finds $title', ({ request, facts, findings, says }) => {
    const found = runPreflight(aClusterRequest(request), preflightFacts(facts));

    expect(found.map(({ severity, code }) => `${severity} ${code}`)).toEqual(
      findings,
    );
    expect(found[0].message).toContain(says ?? '');
  });

  it('takes Auto Mode as a whole, and networks of hybrid nodes apart from others', () => {
    expect(
      runPreflight(aClusterRequest(autoMode), preflightFacts(autoModeFacts())),
    ).toEqual([]);
    expect(
      runPreflight(
        aClusterRequest({
          remoteNetworkConfig: {
            remoteNodeNetworks: [{ cidrs: ['10.200.0.0/16'] }],
            remotePodNetworks: [{ cidrs: ['10.201.0.0/16'] }],
          },
          controlPlaneScalingConfig: { tier: 'standard' },
        }),
        preflightFacts(),
      ),
    ).toEqual([]);
  });

  it('takes a key of the region, IPv6 subnets and a service network apart from the VPC', () => {
    expect(
      runPreflight(
        aClusterRequest({
          kubernetesNetworkConfig: { serviceIpv4Cidr: '172.20.0.0/16' },
          encryptionConfig: [{ resources: ['secrets'], provider: { keyArn } }],
        }),
        preflightFacts(),
      ),
    ).toEqual([]);
    expect(
      runPreflight(
        aClusterRequest({ kubernetesNetworkConfig: { ipFamily: 'ipv6' } }),
        preflightFacts({
          subnets: knownFact(
            twoSubnetFacts({ ipv6CidrBlocks: ['2001:db8::/64'] }),
          ),
        }),
      ),
    ).toEqual([]);
  });
});
