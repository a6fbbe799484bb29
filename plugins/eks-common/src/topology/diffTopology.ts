import { isEqual } from '../inventory/isEqual';
import type { Topology, TopologyEdge, TopologyNode } from './Topology';

/**
 * A node or an edge that is in both topologies and not the same.
 *
 * @public
 */
export interface TopologyChange<Item> {
  before: Item;
  after: Item;
  /** The members that differ, for example `weight`, `state`. */
  members: string[];
}

/**
 * What changed from one topology to another.
 *
 * @public
 */
export interface TopologyDifference {
  nodes: {
    added: TopologyNode[];
    removed: TopologyNode[];
    changed: Array<TopologyChange<TopologyNode>>;
  };
  edges: {
    added: TopologyEdge[];
    removed: TopologyEdge[];
    changed: Array<TopologyChange<TopologyEdge>>;
  };
}

/**
 * Compares two topologies of one mesh, or of one mesh as two sources tell it. Nodes and edges are the same when their
 * identifiers are; ARNs do not count, as they differ by source.
 *
 * @public
 */
export function diffTopology(
  before: Topology,
  after: Topology,
): TopologyDifference {
  return {
    nodes: diffItems(before.nodes, after.nodes),
    edges: diffItems(before.edges, after.edges),
  };
}

const NOT_COMPARED = new Set(['arn']);

function diffItems<Item extends { id: string }>(
  before: Item[],
  after: Item[],
): { added: Item[]; removed: Item[]; changed: Array<TopologyChange<Item>> } {
  const beforeById = new Map(before.map(item => [item.id, item]));
  const afterIds = new Set(after.map(({ id }) => id));
  return {
    added: after.filter(({ id }) => !beforeById.has(id)),
    removed: before.filter(({ id }) => !afterIds.has(id)),
    changed: after.flatMap(item => {
      const earlier = beforeById.get(item.id);
      const members = earlier ? differingMembers(earlier, item) : [];
      return earlier && members.length > 0
        ? [{ before: earlier, after: item, members }]
        : [];
    }),
  };
}

function differingMembers(before: object, after: object): string[] {
  const [left, right] = [Object.entries(before), Object.entries(after)].map(
    entries => new Map<string, unknown>(entries),
  );
  return [...new Set([...left.keys(), ...right.keys()])].filter(
    key => !NOT_COMPARED.has(key) && !isEqual(left.get(key), right.get(key)),
  );
}
