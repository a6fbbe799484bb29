import type { KubernetesTaint } from '../../kubernetes/ClusterMember';
import type { NodeClass } from '../../kubernetes/NodeClass';
import type { NodePool } from '../../kubernetes/NodePool';
import { parseQuantity } from '../../kubernetes/parseQuantity';
import type { CapacityLimit, CapacitySource } from '../Capacity';
import type { HealthIssue } from '../HealthIssue';
import type { Taint } from '../Nodegroup';
import type { CapacityFacts } from './CapacityFacts';
import {
  countNodes,
  countPods,
  distinct,
  nodeIssues,
  skewOf,
  toAwsArchitecture,
} from './nodeFacts';
import { subnetsOf } from './subnetsOf';

const CAPACITY_TYPES = new Map<string, string>(
  Object.entries({
    'on-demand': 'ON_DEMAND',
    spot: 'SPOT',
    reserved: 'CAPACITY_BLOCK',
  }),
);

const EFFECTS = new Map<string, string>(
  Object.entries({
    NoSchedule: 'NO_SCHEDULE',
    NoExecute: 'NO_EXECUTE',
    PreferNoSchedule: 'PREFER_NO_SCHEDULE',
  }),
);

/** Requirements that have a column of their own. */
const SHOWN = [
  'node.kubernetes.io/instance-type',
  'kubernetes.io/arch',
  'karpenter.sh/capacity-type',
  'topology.kubernetes.io/zone',
];

/** A pool of Karpenter or of EKS Auto Mode as a row of its cluster's capacity. */
export function nodePoolSource(
  pool: NodePool,
  facts: CapacityFacts,
): CapacitySource {
  const { name } = pool;
  const nodes = facts.nodes?.filter(
    ({ origin }) => origin.type === 'node-pool' && origin.nodePool === name,
  );
  const workloads = facts.workloads?.filter(
    ({ placement }) =>
      placement.type === 'node-pool' && placement.nodePool === name,
  );
  const nodeClass = facts.nodeClasses?.find(
    candidate =>
      candidate.name === pool.nodeClass.name &&
      candidate.type === pool.nodeClass.kind,
  );
  const subnets = subnetsOf(
    (nodeClass?.subnets ?? []).map(({ id }) => id),
    { subnets: withZones(nodeClass, facts) },
  );
  const [instanceTypes, architectures, capacityTypes, zones] = SHOWN.map(key =>
    wanted(pool, key),
  );
  const ready = pool.conditions.find(({ type }) => type === 'Ready');
  return {
    id: `${pool.autoMode ? 'auto-mode' : 'karpenter'}/${name}`,
    type: pool.autoMode ? 'auto-mode' : 'karpenter',
    name,
    ...(ready && { status: ready.status === 'True' ? 'READY' : 'NOT_READY' }),
    ...(pool.replicas !== undefined && {
      scaling: {
        min: pool.replicas,
        desired: pool.replicas,
        max: pool.replicas,
        headroom: 0,
      },
    }),
    limits: limitsOf(pool),
    instanceTypes: distinct([
      ...instanceTypes,
      ...(nodes ?? []).map(({ instanceType }) => instanceType),
    ]),
    architectures: distinct([
      ...architectures.map(toAwsArchitecture),
      ...(nodes ?? []).map(
        ({ architecture }) => architecture && toAwsArchitecture(architecture),
      ),
    ]),
    capacityTypes: distinct([
      ...capacityTypes.map(type => CAPACITY_TYPES.get(type) ?? type),
      ...(nodes ?? []).map(({ capacityType }) => capacityType),
    ]),
    ...(nodeClass?.amiFamily && { amiType: nodeClass.amiFamily }),
    version: skewOf(
      (nodes ?? []).map(({ kubeletVersion }) => kubeletVersion),
      facts.cluster.version,
    ),
    availabilityZones: distinct([
      ...(zones.length
        ? zones
        : subnets.map(({ availabilityZone }) => availabilityZone)),
      ...(nodes ?? []).map(({ availabilityZone }) => availabilityZone),
    ]),
    subnets,
    labels: pool.labels,
    taints: pool.taints.map(toAwsTaint),
    requirements: pool.requirements.filter(
      ({ key, operator }) => !SHOWN.includes(key) || operator !== 'In',
    ),
    selectors: [],
    health: [...poolIssues(pool, nodeClass), ...nodeIssues(nodes)],
    nodes: countNodes(nodes),
    pods: countPods(workloads, nodes),
  };
}

function wanted(pool: NodePool, key: string): string[] {
  return pool.requirements
    .filter(
      requirement => requirement.key === key && requirement.operator === 'In',
    )
    .flatMap(({ values }) => values);
}

function limitsOf(pool: NodePool): CapacityLimit[] {
  return Object.entries(pool.limits).map(([resource, limit]) => {
    const used = pool.resources[resource] ?? '0';
    const [most, now] = [parseQuantity(limit), parseQuantity(used)];
    return {
      resource,
      limit,
      used,
      ...(most !== undefined &&
        now !== undefined && {
          headroom: most > 0 ? Math.max(0, (most - now) / most) : 0,
        }),
    };
  });
}

function poolIssues(
  pool: NodePool,
  nodeClass: NodeClass | undefined,
): HealthIssue[] {
  const parts = [
    { name: `NodePool ${pool.name}`, conditions: pool.conditions },
    ...(nodeClass
      ? [
          {
            name: `${nodeClass.type} ${nodeClass.name}`,
            conditions: nodeClass.conditions,
          },
        ]
      : []),
  ];
  return parts.flatMap(({ name, conditions }) =>
    conditions
      .filter(
        ({ type, status }) => type.endsWith('Ready') && status === 'False',
      )
      .map(({ type, reason, message }) => ({
        code: reason ?? type,
        message: message ?? `${name} tells that ${type} is False`,
        resourceIds: [name],
      })),
  );
}

/** What the class tells of its subnets, where the subnets themselves could not be read. */
function withZones(
  nodeClass: NodeClass | undefined,
  { subnets }: CapacityFacts,
): CapacityFacts['subnets'] {
  return [
    ...(nodeClass?.subnets ?? []).map(({ id, availabilityZone }) => ({
      subnetId: id,
      availabilityZone,
    })),
    ...subnets,
  ];
}

function toAwsTaint({ key, value, effect }: KubernetesTaint): Taint {
  return {
    key,
    ...(value !== undefined && { value }),
    effect: EFFECTS.get(effect) ?? effect,
  };
}
