import type { KubernetesNode } from '../../kubernetes/KubernetesNode';
import { amiArchitecture } from '../../preflight/amiArchitecture';
import type { CapacitySource } from '../Capacity';
import type { Nodegroup } from '../Nodegroup';
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

/** A managed node group as a row of its cluster's capacity. */
export function nodegroupSource(
  nodegroup: Nodegroup,
  facts: CapacityFacts,
): CapacitySource {
  const { name, scaling } = nodegroup;
  const nodes = facts.nodes?.filter(
    ({ origin }) => origin.type === 'nodegroup' && origin.nodegroup === name,
  );
  const workloads = facts.workloads?.filter(
    ({ placement }) =>
      placement.type === 'nodegroup' && placement.nodegroup === name,
  );
  const subnets = subnetsOf(nodegroup.subnetIds, facts);
  const versions = nodes?.length
    ? nodes.map(({ kubeletVersion }) => kubeletVersion)
    : distinct([nodegroup.version]);
  const update = facts.updates.find(
    ({ nodegroupName, status }) =>
      nodegroupName === name && status === 'InProgress',
  );
  return {
    id: `managed-nodegroup/${name}`,
    type: 'managed-nodegroup',
    name,
    arn: nodegroup.arn,
    status: nodegroup.status,
    scaling: {
      min: scaling.minSize,
      desired: scaling.desiredSize,
      max: scaling.maxSize,
      headroom: Math.max(0, scaling.maxSize - scaling.desiredSize),
    },
    instanceTypes: distinct([
      ...nodegroup.instanceTypes,
      ...(nodes ?? []).map(({ instanceType }) => instanceType),
    ]),
    architectures: architecturesOf(nodegroup, nodes),
    capacityTypes: distinct([nodegroup.capacityType]),
    ...(nodegroup.amiType && { amiType: nodegroup.amiType }),
    ...(nodegroup.releaseVersion && {
      releaseVersion: nodegroup.releaseVersion,
    }),
    version: skewOf(versions, facts.cluster.version),
    availabilityZones: distinct([
      ...subnets.map(({ availabilityZone }) => availabilityZone),
      ...(nodes ?? []).map(({ availabilityZone }) => availabilityZone),
    ]),
    subnets,
    labels: nodegroup.labels,
    taints: nodegroup.taints,
    requirements: [],
    selectors: [],
    health: [...nodegroup.health, ...nodeIssues(nodes)],
    nodes: countNodes(nodes),
    pods: countPods(workloads, nodes),
    ...(update && { updating: update.name }),
  };
}

function architecturesOf(
  { amiType }: Nodegroup,
  nodes: KubernetesNode[] = [],
): string[] {
  const seen = distinct(
    nodes.map(
      ({ architecture }) => architecture && toAwsArchitecture(architecture),
    ),
  );
  return seen.length ? seen : distinct([amiArchitecture(amiType)]);
}
