import type { KubernetesNode } from '../../kubernetes/KubernetesNode';
import type { CapacitySource } from '../Capacity';
import type { CapacityFacts } from './CapacityFacts';
import {
  countNodes,
  countPods,
  distinct,
  nodeIssues,
  skewOf,
  toAwsArchitecture,
} from './nodeFacts';

/** Nodes that EKS does not manage, of one group or of none, as a row of their cluster's capacity. */
export function loneNodesSource(options: {
  type: 'self-managed' | 'hybrid' | 'managed-nodegroup';
  name?: string;
  nodes: KubernetesNode[];
  facts: CapacityFacts;
}): CapacitySource {
  const { type, name, nodes, facts } = options;
  const names = new Set(nodes.map(node => node.name));
  const workloads = facts.workloads?.filter(({ placement }) =>
    'node' in placement
      ? names.has(placement.node)
      : type === 'managed-nodegroup' &&
        placement.type === 'nodegroup' &&
        placement.nodegroup === name,
  );
  return {
    id: name === undefined ? type : `${type}/${name}`,
    type,
    ...(name !== undefined && { name }),
    instanceTypes: distinct(nodes.map(({ instanceType }) => instanceType)),
    architectures: distinct(
      nodes.map(
        ({ architecture }) => architecture && toAwsArchitecture(architecture),
      ),
    ),
    capacityTypes: distinct(nodes.map(({ capacityType }) => capacityType)),
    version: skewOf(
      nodes.map(({ kubeletVersion }) => kubeletVersion),
      facts.cluster.version,
    ),
    availabilityZones: distinct(
      nodes.map(({ availabilityZone }) => availabilityZone),
    ),
    subnets: [],
    labels: {},
    taints: [],
    requirements: [],
    selectors: [],
    health: nodeIssues(nodes),
    nodes: countNodes(nodes),
    pods: countPods(workloads, nodes),
  };
}
