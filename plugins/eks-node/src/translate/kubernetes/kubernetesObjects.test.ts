import { aCluster } from '@eks-platform/backstage-plugin-eks-common/testUtils';
import type { NodeOrigin } from '@eks-platform/backstage-plugin-eks-common';
import type { KubernetesObject } from '../../kubernetes';
import { toKubernetesNode } from './toKubernetesNode';
import { toNodeClaim } from './toNodeClaim';
import { toNodeClass } from './toNodeClass';
import { toNodePool } from './toNodePool';
import { toPodDisruptionBudget } from './toPodDisruptionBudget';
import { toPodFact } from './toPodFact';

const blue = aCluster({ name: 'blue' });

const object = (
  kind: string,
  metadata: Partial<KubernetesObject['metadata']>,
  members: object = {},
): KubernetesObject => ({
  apiVersion: 'v1',
  kind,
  metadata: { name: 'one', ...metadata },
  ...members,
});

describe('a node', () => {
  it.each<[Record<string, string>, NodeOrigin]>([
    [
      { 'eks.amazonaws.com/nodegroup': 'workers' },
      { type: 'nodegroup', nodegroup: 'workers' },
    ],
    [
      { 'karpenter.sh/nodepool': 'general' },
      { type: 'node-pool', nodePool: 'general', autoMode: false },
    ],
    [
      {
        'karpenter.sh/nodepool': 'system',
        'eks.amazonaws.com/compute-type': 'auto',
      },
      { type: 'node-pool', nodePool: 'system', autoMode: true },
    ],
    [{ 'eks.amazonaws.com/compute-type': 'fargate' }, { type: 'fargate' }],
    [{ 'eks.amazonaws.com/compute-type': 'hybrid' }, { type: 'hybrid' }],
    [
      { 'alpha.eksctl.io/nodegroup-name': 'own' },
      { type: 'self-managed', group: 'own' },
    ],
    [{}, { type: 'self-managed' }],
  ])('with labels %j comes from %j', (labels, origin) => {
    expect(toKubernetesNode(object('Node', { labels }), blue).origin).toEqual(
      origin,
    );
  });

  it('tells its instance, and conditions that are as they should not be', () => {
    const node = toKubernetesNode(
      object(
        'Node',
        { labels: { 'karpenter.sh/capacity-type': 'on-demand' } },
        {
          spec: {
            providerID: 'aws:///eu-west-1b/i-0123456789abcdef0',
            unschedulable: true,
          },
          status: {
            capacity: { cpu: '4' },
            conditions: [
              { type: 'Ready', status: 'False', reason: 'KubeletNotReady' },
              { type: 'MemoryPressure', status: 'True', message: '' },
              { type: 'DiskPressure', status: 'False' },
              { type: 'PIDPressure', status: 'Unknown' },
              { type: 'KernelReady', status: 'True' },
            ].map(condition => ({
              ...condition,
              lastHeartbeatTime: '2026-11-01T10:00:00Z',
            })),
          },
        },
      ),
      blue,
    );
    expect(node).toMatchObject({
      arn: `${blue.arn}/kubernetes/kubernetes-node/one`,
      ready: false,
      unschedulable: true,
      instanceId: 'i-0123456789abcdef0',
      availabilityZone: 'eu-west-1b',
      capacityType: 'ON_DEMAND',
      capacity: { cpu: '4' },
    });
    expect(node.problems).toEqual([
      { type: 'Ready', status: 'False', reason: 'KubeletNotReady' },
      { type: 'MemoryPressure', status: 'True' },
    ]);
  });

  it('on Fargate has no instance', () => {
    const spec = {
      providerID: 'aws:///eu-west-1a/0123-abc/fargate-ip-10-0-1-2.internal',
    };
    const node = toKubernetesNode(object('Node', {}, { spec }), blue);
    expect(node.instanceId).toBeUndefined();
    expect(node.availabilityZone).toBe('eu-west-1a');
  });
});

describe('a pod', () => {
  const nodes = new Map([
    ['a', { origin: { type: 'nodegroup' as const, nodegroup: 'workers' } }],
    ['b', { origin: { type: 'self-managed' as const, group: 'own' } }],
  ]);
  const pod = (
    metadata: object,
    spec: object = {},
    status: object = { phase: 'Running' },
  ) =>
    toPodFact(
      object(
        'Pod',
        { name: 'cart-5d4f-x', namespace: 'shop', ...metadata },
        {
          spec,
          status,
        },
      ),
      nodes,
    );
  const controlledBy = (kind: string, name: string, labels = {}) => ({
    labels,
    ownerReferences: [{ kind, name, controller: true }],
  });

  it.each([
    [
      controlledBy('ReplicaSet', 'cart-5d4f', { 'pod-template-hash': '5d4f' }),
      { kind: 'Deployment', name: 'cart' },
    ],
    [
      controlledBy('ReplicaSet', 'cart-5d4f', {
        'rollouts-pod-template-hash': '5d4f',
      }),
      { kind: 'Rollout', name: 'cart' },
    ],
    [controlledBy('ReplicaSet', 'lone'), { kind: 'ReplicaSet', name: 'lone' }],
    [
      controlledBy('Job', 'backup-29385010'),
      { kind: 'CronJob', name: 'backup' },
    ],
    [controlledBy('Job', 'import-1'), { kind: 'Job', name: 'import-1' }],
    [controlledBy('DaemonSet', 'agent'), { kind: 'DaemonSet', name: 'agent' }],
    [{}, { kind: 'Pod', name: 'cart-5d4f-x' }],
  ])('%j belongs to %j', (metadata, owner) => {
    expect(pod(metadata).owner).toEqual(owner);
  });

  it.each([
    [{}, { nodeName: 'a' }, { type: 'nodegroup', nodegroup: 'workers' }],
    [{}, { nodeName: 'b' }, { type: 'self-managed', node: 'b' }],
    [{}, { nodeName: 'gone' }, { type: 'unknown', node: 'gone' }],
    [{}, {}, { type: 'unscheduled' }],
    [
      { labels: { 'eks.amazonaws.com/fargate-profile': 'jobs' } },
      { nodeName: 'fargate-1' },
      { type: 'fargate', fargateProfile: 'jobs' },
    ],
  ])('%j with %j runs on %j', (metadata, spec, placement) => {
    expect(pod(metadata, spec).placement).toEqual(placement);
  });

  it('carries credentials where a webhook put them', () => {
    const env = (name: string) => ({ containers: [{ env: [{ name }] }] });
    expect(pod({}, env('AWS_WEB_IDENTITY_TOKEN_FILE'))).toMatchObject({
      serviceAccount: 'default',
      hasWebIdentity: true,
      hasPodIdentity: false,
    });
    expect(
      pod(
        {},
        {
          serviceAccountName: 'cart',
          ...env('AWS_CONTAINER_CREDENTIALS_FULL_URI'),
        },
      ),
    ).toMatchObject({
      serviceAccount: 'cart',
      hasWebIdentity: false,
      hasPodIdentity: true,
    });
  });
});

describe('Karpenter', () => {
  const nodeClassRef = {
    group: 'eks.amazonaws.com',
    kind: 'NodeClass',
    name: 'default',
  };

  it('has pools', () => {
    const pool = toNodePool(
      object(
        'NodePool',
        {},
        {
          spec: {
            template: {
              metadata: { labels: { team: 'shop' } },
              spec: {
                nodeClassRef,
                taints: [{ key: 'gpu', effect: 'NoSchedule' }],
              },
            },
            disruption: { budgets: [{ nodes: '10%' }] },
            limits: { cpu: 1000, memory: '1000Gi' },
          },
          status: { nodes: 3, resources: { cpu: '12' } },
        },
      ),
      blue,
    );
    expect(pool).toMatchObject({
      autoMode: true,
      nodeClass: nodeClassRef,
      labels: { team: 'shop' },
      taints: [{ key: 'gpu', effect: 'NoSchedule' }],
      requirements: [],
      budgets: [{ nodes: '10%', reasons: [] }],
      limits: { cpu: '1000', memory: '1000Gi' },
      resources: { cpu: '12' },
      nodeCount: 3,
    });
  });

  it('has claims and classes; classes of both types may share a name', () => {
    const claim = toNodeClaim(
      object(
        'NodeClaim',
        { labels: { 'karpenter.sh/nodepool': 'general' } },
        { spec: { nodeClassRef }, status: { nodeName: 'a' } },
      ),
      blue,
    );
    const [own, auto] = ['EC2NodeClass', 'NodeClass'].map(kind =>
      toNodeClass(
        object(
          kind,
          {},
          {
            spec: { amiSelectorTerms: [{ alias: 'al2023@latest' }] },
            status: { subnets: [{ id: 'subnet-1', zone: 'eu-west-1a' }] },
          },
        ),
        blue,
      ),
    );
    expect(claim).toMatchObject({ nodePool: 'general', nodeName: 'a' });
    expect(own).toMatchObject({
      type: 'EC2NodeClass',
      amiFamily: 'al2023',
      subnets: [{ id: 'subnet-1', availabilityZone: 'eu-west-1a' }],
    });
    expect(auto.arn).not.toBe(own.arn);
  });
});

it('a budget without a selector selects nothing, one with an empty selector everything', () => {
  const budget = (spec: object) =>
    toPodDisruptionBudget(
      object('PodDisruptionBudget', { namespace: 'shop' }, { spec }),
      blue,
    );
  const { maxUnavailable, selector } = budget({ maxUnavailable: 0 });
  expect({ maxUnavailable, selector }).toEqual({ maxUnavailable: '0' });
  expect(budget({ selector: {} }).selector).toEqual({
    matchLabels: {},
    matchExpressions: [],
  });
});

it('an object that is none of its kind is an error, not an empty one', () => {
  expect(() => toNodePool(object('NodePool', {}, { spec: {} }), blue)).toThrow(
    /^NodePool 'one' does not read as one: spec\.template/,
  );
});
