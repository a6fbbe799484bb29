import {
  type ClusterRequest,
  type FargateProfileRequest,
  type InstanceTypeFact,
  type NodegroupRequest,
  type PreflightFacts,
  type RoleFact,
  type SubnetFact,
  type VirtualServiceRequest,
  type VpcFact,
  knownFact,
} from '@eks-platform/backstage-plugin-eks-common';
import { aCluster, aMesh } from './builders';

const ACCOUNT = '111122223333';
const REGION = 'eu-west-1';

/**
 * A request for a cluster that nothing is wrong with; state only what matters.
 *
 * @public
 */
export function aClusterRequest(
  overrides: Partial<ClusterRequest> = {},
): ClusterRequest {
  return {
    kind: 'cluster',
    name: 'blue',
    roleArn: `arn:aws:iam::${ACCOUNT}:role/cluster`,
    version: '1.34',
    resourcesVpcConfig: {
      subnetIds: ['subnet-a', 'subnet-b'],
      endpointPublicAccess: true,
      endpointPrivateAccess: true,
      publicAccessCidrs: ['203.0.113.0/24'],
    },
    accessConfig: {
      authenticationMode: 'API',
      bootstrapClusterCreatorAdminPermissions: true,
    },
    ...overrides,
  };
}

/**
 * A request for a node group of the cluster `blue` that nothing is wrong with; state only what matters.
 *
 * @public
 */
export function aNodegroupRequest(
  overrides: Partial<NodegroupRequest> = {},
): NodegroupRequest {
  return {
    kind: 'nodegroup',
    clusterName: 'blue',
    nodegroupName: 'workers',
    nodeRole: `arn:aws:iam::${ACCOUNT}:role/node`,
    subnets: ['subnet-a', 'subnet-b'],
    scalingConfig: { minSize: 1, desiredSize: 2, maxSize: 4 },
    instanceTypes: ['m6i.large'],
    amiType: 'AL2023_x86_64_STANDARD',
    ...overrides,
  };
}

/**
 * A request for a Fargate profile of the cluster `blue` that nothing is wrong with; state only what matters.
 *
 * @public
 */
export function aFargateProfileRequest(
  overrides: Partial<FargateProfileRequest> = {},
): FargateProfileRequest {
  return {
    kind: 'fargate-profile',
    clusterName: 'blue',
    fargateProfileName: 'serverless',
    podExecutionRoleArn: `arn:aws:iam::${ACCOUNT}:role/pods`,
    subnets: ['subnet-a', 'subnet-b'],
    selectors: [{ namespace: 'jobs' }],
    ...overrides,
  };
}

/**
 * A request for a virtual service of the mesh `shop` behind a router with one route to two nodes, all of them made with
 * it, that nothing is wrong with; state only what matters.
 *
 * @public
 */
export function aVirtualServiceRequest(
  overrides: Partial<VirtualServiceRequest> = {},
): VirtualServiceRequest {
  return {
    kind: 'virtual-service',
    meshName: 'shop',
    virtualServiceName: 'reviews.shop.svc.cluster.local',
    provider: { virtualRouter: { virtualRouterName: 'reviews' } },
    create: {
      virtualRouter: {
        virtualRouterName: 'reviews',
        listeners: [{ portMapping: { port: 8080, protocol: 'http' } }],
        routes: [
          {
            routeName: 'all',
            httpRoute: {
              match: { prefix: '/' },
              action: {
                weightedTargets: [
                  { virtualNode: 'reviews-v1', weight: 90 },
                  { virtualNode: 'reviews-v2', weight: 10 },
                ],
              },
            },
          },
        ],
      },
      virtualNodes: ['reviews-v1', 'reviews-v2'].map(virtualNodeName => ({
        virtualNodeName,
        listeners: [{ portMapping: { port: 8080, protocol: 'http' } }],
        serviceDiscovery: {
          dns: { hostname: `${virtualNodeName}.shop.svc.cluster.local` },
        },
      })),
    },
    allowMissingBackends: false,
    ...overrides,
  };
}

/**
 * A private subnet in eu-west-1a with room and a NAT route; state only what matters.
 *
 * @public
 */
export function aSubnetFact(overrides: Partial<SubnetFact> = {}): SubnetFact {
  return {
    subnetId: 'subnet-a',
    vpcId: 'vpc-1',
    availabilityZone: `${REGION}a`,
    availabilityZoneId: 'euw1-az1',
    cidrBlock: '10.0.0.0/20',
    isPublic: false,
    availableIpAddressCount: 4000,
    egress: 'nat',
    mapPublicIpOnLaunch: false,
    ipv6CidrBlocks: [],
    tags: { 'kubernetes.io/role/internal-elb': '1' },
    ...overrides,
  };
}

/**
 * The subnets `subnet-a` and `subnet-b` in two zones; the overrides hold for both.
 *
 * @public
 */
export function twoSubnetFacts(
  overrides: Partial<SubnetFact> = {},
): SubnetFact[] {
  return [
    aSubnetFact(overrides),
    aSubnetFact({
      subnetId: 'subnet-b',
      availabilityZone: `${REGION}b`,
      availabilityZoneId: 'euw1-az2',
      ...overrides,
    }),
  ];
}

/**
 * A VPC with DNS on; state only what matters.
 *
 * @public
 */
export function aVpcFact(overrides: Partial<VpcFact> = {}): VpcFact {
  return {
    vpcId: 'vpc-1',
    cidrBlocks: ['10.0.0.0/16'],
    isDefault: false,
    enableDnsSupport: true,
    enableDnsHostnames: true,
    ...overrides,
  };
}

/**
 * A role that fits a cluster, a node group and the Fargate profiles of the cluster `blue`; state only what matters.
 *
 * @public
 */
export function aRoleFact(overrides: Partial<RoleFact> = {}): RoleFact {
  return {
    arn: `arn:aws:iam::${ACCOUNT}:role/platform`,
    name: 'platform',
    serviceTrusts: [
      { service: 'eks.amazonaws.com', sourceArns: [] },
      { service: 'ec2.amazonaws.com', sourceArns: [] },
      {
        service: 'eks-fargate-pods.amazonaws.com',
        sourceArns: [`arn:aws:eks:${REGION}:${ACCOUNT}:fargateprofile/blue/*`],
      },
    ],
    attachedPolicyArns: [
      'AmazonEKSClusterPolicy',
      'AmazonEKSWorkerNodePolicy',
      'AmazonEC2ContainerRegistryPullOnly',
      'AmazonEKS_CNI_Policy',
      'AmazonEKSFargatePodExecutionRolePolicy',
    ].map(name => `arn:aws:iam::aws:policy/${name}`),
    inlinePolicyNames: [],
    ...overrides,
  };
}

/**
 * The instance type m6i.large, offered in all three zones; state only what matters.
 *
 * @public
 */
export function anInstanceTypeFact(
  overrides: Partial<InstanceTypeFact> = {},
): InstanceTypeFact {
  return {
    instanceType: 'm6i.large',
    architectures: ['x86_64'],
    zones: ['a', 'b', 'c'].map(letter => `${REGION}${letter}`),
    ...overrides,
  };
}

/**
 * Facts under which every request of these builders passes without a finding; state only what matters.
 *
 * @public
 */
export function preflightFacts(
  overrides: Partial<PreflightFacts> = {},
): PreflightFacts {
  return {
    scope: { accountId: ACCOUNT, region: REGION },
    subnets: knownFact(twoSubnetFacts()),
    vpc: knownFact(aVpcFact()),
    role: knownFact(aRoleFact()),
    clusterVersions: knownFact([
      { version: '1.34', isDefault: true, status: 'STANDARD_SUPPORT' },
      { version: '1.33', isDefault: false, status: 'STANDARD_SUPPORT' },
      {
        version: '1.31',
        isDefault: false,
        status: 'EXTENDED_SUPPORT',
        endOfStandardSupport: '2025-11-26T00:00:00.000Z',
      },
    ]),
    instanceTypes: knownFact([anInstanceTypeFact()]),
    cluster: knownFact(aCluster({ vpcId: 'vpc-1' })),
    mesh: knownFact(aMesh()),
    meshObjects: knownFact([]),
    ...overrides,
  };
}
