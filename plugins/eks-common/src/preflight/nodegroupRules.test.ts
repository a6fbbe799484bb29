import {
  aCluster,
  aNodegroupRequest,
  anInstanceTypeFact,
  aRoleFact,
  aSubnetFact,
  preflightFacts,
  twoSubnetFacts,
} from '../testUtils';
import { knownFact } from './Fact';
import type { PreflightFacts } from './facts';
import type { NodegroupRequest } from './requests/NodegroupRequest';
import { runPreflight } from './runPreflight';

interface Case {
  title: string;
  request?: Partial<NodegroupRequest>;
  facts?: Partial<PreflightFacts>;
  /** Severity and code of each finding. */
  findings: string[];
  /** What the first finding says. */
  says?: string;
}

const graviton = anInstanceTypeFact({
  instanceType: 'm7g.large',
  architectures: ['arm64'],
});

const cases: Case[] = [
  {
    title: 'a name of 64 characters',
    request: { nodegroupName: 'x'.repeat(64) },
    findings: ['error NAME_NOT_ACCEPTED'],
  },
  {
    title: 'no such cluster',
    facts: { cluster: knownFact(undefined) },
    findings: ['error CLUSTER_NOT_FOUND'],
    says: "No cluster 'blue' in eu-west-1 of 111122223333",
  },
  {
    title: 'a failed cluster',
    facts: { cluster: knownFact(aCluster({ status: 'FAILED' })) },
    findings: ['error CLUSTER_UNUSABLE'],
  },
  {
    title: 'a cluster still being created, whose turn comes',
    facts: { cluster: knownFact(aCluster({ status: 'CREATING' })) },
    findings: ['info CLUSTER_NOT_ACTIVE_YET'],
  },
  {
    title: 'a subnet outside the VPC of the cluster',
    facts: { cluster: knownFact(aCluster({ vpcId: 'vpc-9' })) },
    findings: ['error SUBNET_IN_OTHER_VPC', 'error SUBNET_IN_OTHER_VPC'],
    says: "Wanted subnets of vpc-9, the VPC of cluster 'blue', found subnet-a of vpc-1",
  },
  {
    title: 'no subnets given and none private in the cluster',
    request: { subnets: undefined },
    facts: { subnets: knownFact([]) },
    findings: ['error NO_PRIVATE_SUBNETS'],
    says: 'found none among subnet-a, subnet-b',
  },
  {
    title: 'fewer addresses than nodes',
    facts: {
      subnets: knownFact(twoSubnetFacts({ availableIpAddressCount: 0 })),
    },
    findings: ['error SUBNETS_TOO_FEW_ADDRESSES'],
    says: 'Wanted 2 free addresses for the nodes, found 0',
  },
  {
    title: 'fewer addresses than nodes there may be',
    facts: {
      subnets: knownFact(twoSubnetFacts({ availableIpAddressCount: 1 })),
    },
    findings: ['warning SUBNETS_FEW_ADDRESSES'],
    says: 'Wanted 4 free addresses for the nodes, found 2',
  },
  {
    title: 'public subnets that give no addresses',
    facts: {
      subnets: knownFact([
        aSubnetFact({ isPublic: true, egress: 'internet-gateway' }),
        twoSubnetFacts({ mapPublicIpOnLaunch: true, isPublic: true })[1],
      ]),
    },
    findings: ['error PUBLIC_SUBNET_WITHOUT_ADDRESSES'],
    says: 'found it off in subnet-a',
  },
  {
    title: 'a role for clusters, not for nodes',
    facts: {
      role: knownFact(
        aRoleFact({
          serviceTrusts: [{ service: 'eks.amazonaws.com', sourceArns: [] }],
        }),
      ),
    },
    findings: ['error ROLE_NOT_TRUSTING'],
    says: 'a node role that ec2.amazonaws.com may assume',
  },
  {
    title: 'a role without the policy of the VPC CNI',
    facts: {
      role: knownFact(
        aRoleFact({
          attachedPolicyArns: [
            'arn:aws:iam::aws:policy/AmazonEKSWorkerNodePolicy',
            'arn:aws:iam::aws:policy/AmazonEC2ContainerRegistryReadOnly',
          ],
        }),
      ),
    },
    findings: ['warning ROLE_POLICY_MISSING'],
    says: 'unless the VPC CNI has a role of its own',
  },
  {
    title: 'sizes out of order',
    request: { scalingConfig: { minSize: 3, desiredSize: 2, maxSize: 4 } },
    findings: ['error SCALING_OUT_OF_ORDER'],
    says: 'found minSize 3, desiredSize 2, maxSize 4',
  },
  {
    title: 'more desired nodes than allowed',
    request: { scalingConfig: { minSize: 1, desiredSize: 5, maxSize: 4 } },
    findings: ['error SCALING_OUT_OF_ORDER'],
  },
  {
    title: 'no node allowed at all',
    request: { scalingConfig: { minSize: 0, desiredSize: 0, maxSize: 0 } },
    findings: ['error SCALING_WITHOUT_NODES'],
  },
  {
    title: 'more nodes than the default quota',
    request: { scalingConfig: { minSize: 1, desiredSize: 1, maxSize: 451 } },
    findings: ['warning SCALING_BEYOND_DEFAULT_QUOTA'],
  },
  {
    title: "another version than the cluster's",
    request: { version: '1.33' },
    findings: ['error NODE_VERSION_DIFFERS'],
    says: "Wanted Kubernetes 1.34, as cluster 'blue' in eu-west-1 of 111122223333 runs, found 1.33",
  },
  {
    title: 'an instance type that does not exist',
    request: { instanceTypes: ['m99.huge'] },
    findings: ['error INSTANCE_TYPE_NOT_OFFERED'],
    says: "No instance type 'm99.huge' in eu-west-1 of 111122223333",
  },
  {
    title: 'an instance type missing from one of the zones',
    facts: {
      instanceTypes: knownFact([anInstanceTypeFact({ zones: ['eu-west-1a'] })]),
    },
    findings: ['warning INSTANCE_TYPE_NOT_IN_ZONE'],
  },
  {
    title: 'an instance type missing from all of the zones',
    facts: {
      instanceTypes: knownFact([anInstanceTypeFact({ zones: ['eu-west-1c'] })]),
    },
    findings: ['error INSTANCE_TYPE_NOT_IN_ZONE'],
  },
  {
    title: 'an x86 image on Graviton',
    request: { instanceTypes: ['m7g.large'] },
    facts: { instanceTypes: knownFact([graviton]) },
    findings: ['error AMI_ARCHITECTURE_DIFFERS'],
    says: 'Wanted instance types of x86_64 for AL2023_x86_64_STANDARD, found m7g.large of arm64',
  },
  {
    title: 'an arm64 image on x86',
    request: { amiType: 'BOTTLEROCKET_ARM_64' },
    findings: ['error AMI_ARCHITECTURE_DIFFERS'],
  },
  {
    title: 'an arm64 image without instance types',
    request: { amiType: 'AL2023_ARM_64_STANDARD', instanceTypes: undefined },
    findings: ['error INSTANCE_TYPES_NEEDED'],
  },
  {
    title: 'Amazon Linux 2 after its end',
    request: { amiType: 'AL2_x86_64' },
    facts: {
      cluster: knownFact(aCluster({ version: '1.33', vpcId: 'vpc-1' })),
    },
    findings: ['error AMI_TYPE_ENDED'],
    says: 'Wanted an AMI type for Kubernetes 1.33, found AL2_x86_64',
  },
  {
    title: 'a launch template beside what it settles',
    request: {
      launchTemplate: { id: 'lt-1' },
      diskSize: 50,
      remoteAccess: { ec2SshKey: 'key', sourceSecurityGroups: ['sg-1'] },
    },
    findings: [
      'error SETTLED_BY_LAUNCH_TEMPLATE',
      'error SETTLED_BY_LAUNCH_TEMPLATE',
    ],
    says: 'Wanted no diskSize beside launchTemplate, found 50',
  },
  {
    title: 'a launch template by id and name',
    request: { launchTemplate: { id: 'lt-1', name: 'workers' } },
    findings: ['error LAUNCH_TEMPLATE_AMBIGUOUS'],
  },
  {
    title: 'an image of its own without launch template, with a version',
    request: { amiType: 'CUSTOM', version: '1.34' },
    findings: [
      'error SETTLED_BY_LAUNCH_TEMPLATE',
      'error LAUNCH_TEMPLATE_NEEDED',
    ],
  },
  {
    title: 'two ways of updating',
    request: {
      updateConfig: { maxUnavailable: 1, maxUnavailablePercentage: 10 },
    },
    findings: ['error UPDATE_CONFIG_AMBIGUOUS'],
  },
  {
    title: 'remote access for groups without a key',
    request: { remoteAccess: { sourceSecurityGroups: ['sg-1'] } },
    findings: ['error REMOTE_ACCESS_WITHOUT_KEY'],
  },
  {
    title: 'remote access from everywhere',
    request: { remoteAccess: { ec2SshKey: 'key' } },
    findings: ['warning REMOTE_ACCESS_FROM_EVERYWHERE'],
  },
  {
    title: 'spot capacity of one instance type',
    request: { capacityType: 'SPOT' },
    findings: ['warning SPOT_WITH_ONE_INSTANCE_TYPE'],
  },
  {
    title: 'labels that Kubernetes or EKS refuse',
    request: {
      labels: {
        'node-role.kubernetes.io/worker': 'true',
        'bad key': 'x',
        empty: '',
      },
    },
    findings: [
      'error LABEL_RESERVED',
      'error LABEL_KEY_MALFORMED',
      'error LABEL_VALUE_MALFORMED',
    ],
    says: "found 'node-role.kubernetes.io/worker'",
  },
  {
    title: 'a malformed taint',
    request: { taints: [{ key: '-', value: '-', effect: 'NO_SCHEDULE' }] },
    findings: ['error LABEL_KEY_MALFORMED', 'error LABEL_VALUE_MALFORMED'],
  },
];

describe('preflight of a node group', () => {
  it.each(cases)('finds $title', ({ request, facts, findings, says }) => {
    const found = runPreflight(
      aNodegroupRequest(request),
      preflightFacts(facts),
    );

    expect(found.map(({ severity, code }) => `${severity} ${code}`)).toEqual(
      findings,
    );
    expect(found[0].message).toContain(says ?? '');
  });

  it.each<Partial<NodegroupRequest>>([
    { amiType: 'AL2023_ARM_64_STANDARD', instanceTypes: ['m7g.large'] },
    { launchTemplate: { name: 'workers' }, amiType: 'CUSTOM' },
    {
      labels: { 'example.com/team': 'shop', tier: 'batch' },
      taints: [{ key: 'dedicated', effect: 'NO_EXECUTE' }],
    },
    { updateConfig: { maxUnavailablePercentage: 33 } },
  ])('takes %j', request => {
    const instanceTypes = request.instanceTypes
      ? knownFact([graviton])
      : preflightFacts().instanceTypes;

    expect(
      runPreflight(
        aNodegroupRequest(request),
        preflightFacts({ instanceTypes }),
      ),
    ).toEqual([]);
  });
});
