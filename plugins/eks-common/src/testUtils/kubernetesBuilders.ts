import {
  type ClusterMember,
  type KubernetesApi,
  type KubernetesKind,
  type KubernetesNode,
  type NodePool,
  type PodDisruptionBudget,
  type PodWorkload,
  type ServiceAccount,
  kubernetesObjectId,
} from '@eks-platform/backstage-plugin-eks-common';
import { aCluster } from './builders';

/**
 * The Kubernetes API of the cluster `blue`, which has been read; state only what matters.
 *
 * @public
 */
export function aKubernetesApi(
  overrides: Partial<KubernetesApi> = {},
): KubernetesApi {
  return {
    ...member('kubernetes-api', { name: 'api', ...overrides }),
    kind: 'kubernetes-api',
    serverVersion: 'v1.34.2-eks-1234567',
    apiGroups: [],
    ...overrides,
  };
}

/**
 * A ServiceAccount `shop/cart` of the cluster `blue` that asks for no role; state only what matters.
 *
 * @public
 */
export function aServiceAccount(
  overrides: Partial<ServiceAccount> = {},
): ServiceAccount {
  const namespace = overrides.namespace ?? 'shop';
  return {
    ...member('service-account', { name: 'cart', ...overrides, namespace }),
    kind: 'service-account',
    namespace,
    labels: {},
    ...overrides,
  };
}

/**
 * A healthy node of the node group `workers` of the cluster `blue`; state only what matters.
 *
 * @public
 */
export function aKubernetesNode(
  overrides: Partial<KubernetesNode> = {},
): KubernetesNode {
  return {
    ...member('kubernetes-node', {
      name: 'ip-10-0-0-1.eu-west-1.compute.internal',
      ...overrides,
    }),
    kind: 'kubernetes-node',
    ready: true,
    unschedulable: false,
    kubeletVersion: 'v1.34.2-eks-1234567',
    architecture: 'amd64',
    operatingSystem: 'linux',
    instanceType: 'm6i.large',
    availabilityZone: 'eu-west-1a',
    capacityType: 'ON_DEMAND',
    origin: { type: 'nodegroup', nodegroup: 'workers' },
    labels: {},
    taints: [],
    capacity: { cpu: '2', memory: '7934Mi', pods: '29' },
    allocatable: { cpu: '1930m', memory: '7244Mi', pods: '29' },
    problems: [],
    ...overrides,
  };
}

/**
 * A Karpenter pool `default` of the cluster `blue`; state only what matters.
 *
 * @public
 */
export function aNodePool(overrides: Partial<NodePool> = {}): NodePool {
  return {
    ...member('node-pool', { name: 'default', ...overrides }),
    kind: 'node-pool',
    autoMode: false,
    nodeClass: {
      group: 'karpenter.k8s.aws',
      kind: 'EC2NodeClass',
      name: 'default',
    },
    requirements: [],
    labels: {},
    taints: [],
    startupTaints: [],
    budgets: [],
    limits: {},
    resources: {},
    conditions: [],
    ...overrides,
  };
}

/**
 * Two ready pods of the Deployment `shop/cart` on the node group `workers` of the cluster `blue`; state only what matters.
 *
 * @public
 */
export function aPodWorkload(
  overrides: Partial<PodWorkload> = {},
): PodWorkload {
  const namespace = overrides.namespace ?? 'shop';
  const owner = overrides.owner ?? { kind: 'Deployment', name: 'cart' };
  return {
    ...member('pod-workload', { name: owner.name, ...overrides, namespace }),
    kind: 'pod-workload',
    namespace,
    serviceAccount: 'cart',
    owner,
    labels: { app: owner.name },
    placement: { type: 'nodegroup', nodegroup: 'workers' },
    pods: { total: 2, ready: 2, pending: 0 },
    credentials: { webIdentity: 0, podIdentity: 0 },
    ...overrides,
  };
}

/**
 * A budget of the cluster `blue` that lets one pod of `shop/cart` go; state only what matters.
 *
 * @public
 */
export function aPodDisruptionBudget(
  overrides: Partial<PodDisruptionBudget> = {},
): PodDisruptionBudget {
  const namespace = overrides.namespace ?? 'shop';
  return {
    ...member('pod-disruption-budget', {
      name: 'cart',
      ...overrides,
      namespace,
    }),
    kind: 'pod-disruption-budget',
    namespace,
    selector: { matchLabels: { app: 'cart' }, matchExpressions: [] },
    minAvailable: '1',
    currentHealthy: 2,
    desiredHealthy: 1,
    disruptionsAllowed: 1,
    expectedPods: 2,
    ...overrides,
  };
}

function member(
  kind: KubernetesKind,
  options: Partial<ClusterMember> & { name: string; namespace?: string },
): ClusterMember {
  const { name, namespace, accountId, region } = options;
  const cluster = aCluster({
    ...(options.clusterName && { name: options.clusterName }),
    ...(accountId && { accountId }),
    ...(region && { region }),
  });
  const clusterArn = options.clusterArn ?? cluster.arn;
  return {
    arn: kubernetesObjectId({ clusterArn, kind, namespace, name }),
    name,
    accountId: cluster.accountId,
    region: cluster.region,
    clusterName: cluster.name,
    clusterArn,
  };
}
