import { groupBy } from '../inventory/groupBy';
import type { KubernetesNode } from '../kubernetes/KubernetesNode';
import type { Capacity, CapacitySource } from './Capacity';
import type { CapacityFacts } from './capacity/CapacityFacts';
import { fargateProfileSource } from './capacity/fargateProfileSource';
import { loneNodesSource } from './capacity/loneNodesSource';
import { nodegroupSource } from './capacity/nodegroupSource';
import { nodePoolSource } from './capacity/nodePoolSource';
import { findUncaughtPods } from './capacity/uncaughtPods';

/**
 * All capacity of a cluster in one table: managed node groups, self-managed nodes, pools of Karpenter and Auto Mode, Fargate
 * profiles, hybrid nodes. Where the cluster's Kubernetes API could not be read, what only it can tell is left out, not empty.
 *
 * @public
 */
export function buildCapacity(facts: CapacityFacts): Capacity {
  const { nodes, workloads, nodegroups, fargateProfiles } = facts;
  const pools = facts.nodePools ?? [];
  const sources = [
    ...nodegroups.map(nodegroup => nodegroupSource(nodegroup, facts)),
    ...unknownNodegroups(facts),
    ...selfManaged(facts),
    ...pools.map(pool => nodePoolSource(pool, facts)),
    ...fargateProfiles.map(profile => fargateProfileSource(profile, facts)),
    ...hybrid(facts),
  ];
  const pods = (key: 'total' | 'pending') =>
    workloads?.reduce((sum, workload) => sum + workload.pods[key], 0);
  return {
    sources,
    ...(workloads && {
      uncaughtPods: findUncaughtPods(workloads, fargateProfiles),
    }),
    totals: {
      ...(nodes && {
        nodes: nodes.length,
        readyNodes: nodes.filter(({ ready }) => ready).length,
      }),
      ...(workloads && { pods: pods('total'), pendingPods: pods('pending') }),
    },
  };
}

/** Nodes whose node group is not in the inventory: it is being made or deleted, or could not be read. */
function unknownNodegroups(facts: CapacityFacts): CapacitySource[] {
  const known = new Set(facts.nodegroups.map(({ name }) => name));
  const nodes = (facts.nodes ?? []).filter(
    ({ origin }) => origin.type === 'nodegroup' && !known.has(origin.nodegroup),
  );
  return [
    ...groupBy(nodes, ({ origin }) =>
      origin.type === 'nodegroup' ? origin.nodegroup : '',
    ).entries(),
  ].map(([name, group]) =>
    loneNodesSource({ type: 'managed-nodegroup', name, nodes: group, facts }),
  );
}

function selfManaged(facts: CapacityFacts): CapacitySource[] {
  const nodes = (facts.nodes ?? []).filter(
    ({ origin }) => origin.type === 'self-managed',
  );
  return [...groupBy(nodes, groupOf).entries()].map(([name, group]) =>
    loneNodesSource({
      type: 'self-managed',
      ...(name && { name }),
      nodes: group,
      facts,
    }),
  );
}

function groupOf({ origin }: KubernetesNode): string {
  return origin.type === 'self-managed' ? origin.group ?? '' : '';
}

function hybrid(facts: CapacityFacts): CapacitySource[] {
  const nodes = (facts.nodes ?? []).filter(
    ({ origin }) => origin.type === 'hybrid',
  );
  return nodes.length
    ? [loneNodesSource({ type: 'hybrid', nodes, facts })]
    : [];
}
