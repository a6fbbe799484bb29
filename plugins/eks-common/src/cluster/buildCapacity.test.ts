import {
  aCluster,
  aFargateProfile,
  aKubernetesNode,
  aNodegroup,
  aNodePool,
  anUpdate,
  aPodWorkload,
} from '../testUtils';
import { buildCapacity } from './buildCapacity';
import type { CapacityFacts } from './capacity/CapacityFacts';

const subnet = (subnetId: string, zone: string, free: number) => ({
  subnetId,
  availabilityZone: zone,
  cidrBlock: '10.0.0.0/24',
  availableIpAddressCount: free,
});

/** A cluster of Kubernetes 1.34 whose API was read and that has nothing yet. */
function facts(overrides: Partial<CapacityFacts> = {}): CapacityFacts {
  return {
    cluster: aCluster({ version: '1.34' }),
    nodegroups: [],
    fargateProfiles: [],
    updates: [],
    nodes: [],
    nodePools: [],
    nodeClasses: [],
    workloads: [],
    namespaces: ['default', 'shop', 'shop-test', 'jobs'],
    subnets: [
      subnet('subnet-a', 'eu-west-1a', 211),
      subnet('subnet-b', 'eu-west-1b', 3),
    ],
    ...overrides,
  };
}

describe('buildCapacity', () => {
  it('shows a node group with its headroom, subnets, nodes and pods', () => {
    const { sources } = buildCapacity(
      facts({
        nodegroups: [
          aNodegroup({
            scaling: { minSize: 1, desiredSize: 2, maxSize: 5 },
            taints: [{ key: 'gpu', effect: 'NO_SCHEDULE' }],
            health: [{ code: 'A', message: 'a', resourceIds: [] }],
          }),
        ],
        updates: [anUpdate({ nodegroupName: 'workers', name: 'ConfigUpdate' })],
        nodes: [
          aKubernetesNode({ kubeletVersion: 'v1.33.4-eks-1' }),
          aKubernetesNode({
            name: 'other',
            ready: false,
            unschedulable: true,
            problems: [
              { type: 'Ready', status: 'False', message: 'kubelet stopped' },
            ],
          }),
        ],
        workloads: [
          aPodWorkload({ pods: { total: 3, ready: 2, pending: 1 } }),
          aPodWorkload({
            placement: { type: 'nodegroup', nodegroup: 'others' },
          }),
        ],
      }),
    );
    expect(sources).toEqual([
      {
        id: 'managed-nodegroup/workers',
        type: 'managed-nodegroup',
        name: 'workers',
        arn: aNodegroup().arn,
        status: 'ACTIVE',
        scaling: { min: 1, desired: 2, max: 5, headroom: 3 },
        instanceTypes: ['m6i.large'],
        architectures: ['x86_64'],
        capacityTypes: ['ON_DEMAND'],
        amiType: 'AL2023_x86_64_STANDARD',
        version: {
          versions: ['1.33', '1.34'],
          minorsBehind: 1,
          state: 'behind',
        },
        availabilityZones: ['eu-west-1a', 'eu-west-1b'],
        subnets: [
          subnet('subnet-a', 'eu-west-1a', 211),
          subnet('subnet-b', 'eu-west-1b', 3),
        ],
        labels: {},
        taints: [{ key: 'gpu', effect: 'NO_SCHEDULE' }],
        requirements: [],
        selectors: [],
        health: [
          { code: 'A', message: 'a', resourceIds: [] },
          {
            code: 'NodeNotReady',
            message: 'kubelet stopped',
            resourceIds: ['other'],
          },
        ],
        nodes: { seen: 2, ready: 1, cordoned: 1 },
        pods: { total: 3, ready: 2, pending: 1, capacity: 58 },
        updating: 'ConfigUpdate',
      },
    ]);
  });

  it.each([
    ['1.34', 'current'],
    ['1.31', 'behind'],
    ['1.30', 'too-old'],
  ])('takes nodes of %s for %s', (version, state) => {
    const { sources } = buildCapacity(
      facts({ nodegroups: [aNodegroup({ version })] }),
    );
    expect(sources[0].version?.state).toBe(state);
  });

  it('says nothing of nodes and pods where they could not be read', () => {
    const capacity = buildCapacity(
      facts({
        nodegroups: [aNodegroup()],
        fargateProfiles: [aFargateProfile()],
        nodes: undefined,
        nodePools: undefined,
        workloads: undefined,
        namespaces: undefined,
      }),
    );
    expect(capacity.totals).toEqual({});
    expect(capacity.uncaughtPods).toBeUndefined();
    for (const source of capacity.sources) {
      expect(source.nodes).toBeUndefined();
      expect(source.pods).toBeUndefined();
      expect(source.namespaces).toBeUndefined();
    }
  });

  it('keeps a subnet that could not be read by its identifier', () => {
    const { sources } = buildCapacity(
      facts({ nodegroups: [aNodegroup({ subnetIds: ['subnet-x'] })] }),
    );
    expect(sources[0].subnets).toEqual([{ subnetId: 'subnet-x' }]);
  });

  it('gathers nodes that nobody manages by their group', () => {
    const { sources } = buildCapacity(
      facts({
        nodes: [
          aKubernetesNode({ origin: { type: 'self-managed' } }),
          aKubernetesNode({
            name: 'n2',
            origin: { type: 'self-managed', group: 'old' },
          }),
          aKubernetesNode({ name: 'n3', origin: { type: 'hybrid' } }),
          aKubernetesNode({
            name: 'n4',
            origin: { type: 'nodegroup', nodegroup: 'just-made' },
          }),
        ],
        workloads: [
          aPodWorkload({ placement: { type: 'self-managed', node: 'n2' } }),
        ],
      }),
    );
    expect(
      sources.map(({ id, nodes, pods }) => [id, nodes?.seen, pods?.total]),
    ).toEqual([
      ['managed-nodegroup/just-made', 1, 0],
      ['self-managed', 1, 0],
      ['self-managed/old', 1, 2],
      ['hybrid', 1, 0],
    ]);
  });

  it('shows a pool with its limits and what it asks of its nodes', () => {
    const { sources } = buildCapacity(
      facts({
        nodePools: [
          aNodePool({
            limits: { cpu: '100', memory: '400Gi' },
            resources: { cpu: '25', memory: '100Gi', nodes: '3' },
            requirements: [
              {
                key: 'karpenter.sh/capacity-type',
                operator: 'In',
                values: ['spot', 'on-demand'],
              },
              { key: 'kubernetes.io/arch', operator: 'In', values: ['arm64'] },
              {
                key: 'karpenter.k8s.aws/instance-category',
                operator: 'In',
                values: ['c', 'm'],
              },
            ],
            taints: [{ key: 'team', value: 'shop', effect: 'NoSchedule' }],
            conditions: [
              {
                type: 'Ready',
                status: 'False',
                reason: 'NodeClassNotFound',
                message: 'no such class',
              },
            ],
          }),
        ],
        nodeClasses: [
          {
            kind: 'node-class',
            arn: 'x',
            name: 'default',
            accountId: '111122223333',
            region: 'eu-west-1',
            clusterName: 'blue',
            clusterArn: 'arn',
            type: 'EC2NodeClass',
            amiFamily: 'AL2023',
            amis: [],
            subnets: [
              { id: 'subnet-a', availabilityZone: 'eu-west-1a' },
              { id: 'subnet-z', availabilityZone: 'eu-west-1c' },
            ],
            securityGroupIds: [],
            conditions: [],
          },
        ],
        nodes: [
          aKubernetesNode({
            origin: { type: 'node-pool', nodePool: 'default', autoMode: false },
            instanceType: 'c7g.xlarge',
            capacityType: 'SPOT',
            architecture: 'arm64',
          }),
        ],
      }),
    );
    expect(sources).toMatchObject([
      {
        id: 'karpenter/default',
        status: 'NOT_READY',
        limits: [
          { resource: 'cpu', limit: '100', used: '25', headroom: 0.75 },
          {
            resource: 'memory',
            limit: '400Gi',
            used: '100Gi',
            headroom: 0.75,
          },
        ],
        instanceTypes: ['c7g.xlarge'],
        architectures: ['arm64'],
        capacityTypes: ['ON_DEMAND', 'SPOT'],
        amiType: 'AL2023',
        availabilityZones: ['eu-west-1a', 'eu-west-1c'],
        subnets: [
          { subnetId: 'subnet-a', availableIpAddressCount: 211 },
          { subnetId: 'subnet-z', availabilityZone: 'eu-west-1c' },
        ],
        taints: [{ key: 'team', value: 'shop', effect: 'NO_SCHEDULE' }],
        requirements: [{ key: 'karpenter.k8s.aws/instance-category' }],
        health: [{ code: 'NodeClassNotFound', message: 'no such class' }],
        nodes: { seen: 1, ready: 1, cordoned: 0 },
      },
    ]);
    expect(sources[0].scaling).toBeUndefined();
  });

  it('tells Auto Mode pools apart', () => {
    const { sources } = buildCapacity(
      facts({ nodePools: [aNodePool({ autoMode: true })] }),
    );
    expect(sources[0]).toMatchObject({ id: 'auto-mode/default' });
  });

  it('says which namespaces a Fargate profile catches', () => {
    const { sources } = buildCapacity(
      facts({
        fargateProfiles: [
          aFargateProfile({
            selectors: [
              { namespace: 'shop*', labels: {} },
              { namespace: 'jobs', labels: { tier: 'batch' } },
            ],
          }),
        ],
        workloads: [
          aPodWorkload({
            placement: { type: 'fargate', fargateProfile: 'serverless' },
          }),
        ],
      }),
    );
    expect(sources[0]).toMatchObject({
      id: 'fargate-profile/serverless',
      namespaces: ['jobs', 'shop', 'shop-test'],
      capacityTypes: ['FARGATE'],
      pods: { total: 2 },
    });
  });

  it('finds pods that wait and that no Fargate profile catches', () => {
    const waiting = {
      placement: { type: 'unscheduled' as const },
      pods: { total: 1, ready: 0, pending: 1 },
    };
    const { uncaughtPods } = buildCapacity(
      facts({
        fargateProfiles: [
          aFargateProfile({
            name: 'batch',
            selectors: [
              { namespace: 'jobs', labels: { tier: 'ba*', app: 'x' } },
            ],
          }),
        ],
        workloads: [
          aPodWorkload(waiting),
          aPodWorkload({
            ...waiting,
            namespace: 'jobs',
            labels: { app: 'x' },
          }),
          aPodWorkload({
            ...waiting,
            namespace: 'jobs',
            labels: { app: 'x', tier: 'batch' },
          }),
          aPodWorkload(),
        ],
      }),
    );
    expect(uncaughtPods?.map(({ reason }) => reason)).toEqual([
      'No Fargate profile has a selector for namespace shop, and no node takes them.',
      'Profile batch takes pods of jobs with tier=ba* only.',
    ]);
  });
});
