import { findHeads } from './findHeads';
import { isUnhealthy } from './isUnhealthy';
import { namespaceOfName } from './namespaceOfName';
import type {
  Topology,
  TopologyEdge,
  TopologyGrouping,
  TopologyNode,
} from './Topology';

/** No type of object has this name, so that nothing else has such an identifier. */
const NAMESPACE = 'namespace/';

/**
 * Draws groups of a topology as one node each, in time linear to it.
 *
 * | node | group by `service` | group by `namespace` |
 * | --- | --- | --- |
 * | virtual service | its own | the namespace that its name tells; its own if it tells none |
 * | router, route, virtual node | that of the first service that leads to it | the same as the service |
 * | virtual gateway, gateway route | that of the gateway | that of the gateway |
 * | what is unhealthy | none: it stays, see `isUnhealthy` | none: it stays |
 *
 * A group by `service` is the node of its service or gateway, one by `namespace` is a node of its own,
 * `namespace/<name>`. Both say in `group` how many objects they stand for. Edges inside a group go; those between two nodes
 * become one, which keeps what all of them agree on.
 *
 * @param options - `open` has the identifiers of groups that are not drawn as one, where an open namespace is drawn by its
 *   services; `keep` those of nodes that stay in any case
 *
 * @public
 */
export function collapseTopology(
  topology: Topology,
  options: {
    by: TopologyGrouping;
    open?: ReadonlySet<string>;
    keep?: ReadonlySet<string>;
  },
): { topology: Topology; hidden: number } {
  const { by, open = new Set(), keep = new Set() } = options;
  const heads = findHeads(topology);
  const drawnAs = new Map<string, string>();
  const sizes = new Map<string, number>();
  for (const node of topology.nodes) {
    const head = heads.get(node.id);
    const group =
      head && !keep.has(node.id) && !isUnhealthy(node)
        ? groupOf(head, by, open)
        : undefined;
    if (group !== undefined) {
      drawnAs.set(node.id, group);
      sizes.set(group, (sizes.get(group) ?? 0) + 1);
    }
  }

  const nodes = new Map<string, TopologyNode>();
  for (const node of topology.nodes) {
    const id = drawnAs.get(node.id) ?? node.id;
    if (!nodes.has(id)) {
      const size = sizes.get(id) ?? 0;
      nodes.set(
        id,
        id.startsWith(NAMESPACE)
          ? namespaceNode(id, size)
          : withGroup(
              id === node.id ? node : heads.get(node.id)!,
              drawnAs.get(id) === id ? size : size + 1,
            ),
      );
    }
  }
  return {
    topology: {
      ...topology,
      nodes: [...nodes.values()],
      edges: mergeEdges(topology.edges, drawnAs),
    },
    hidden: topology.nodes.length - nodes.size,
  };
}

function groupOf(
  head: TopologyNode,
  by: TopologyGrouping,
  open: ReadonlySet<string>,
): string | undefined {
  const namespace =
    by === 'namespace' && head.type === 'virtual-service'
      ? namespaceOfName(head.name)
      : undefined;
  const wide = namespace && `${NAMESPACE}${namespace}`;
  if (wide !== undefined && !open.has(wide)) {
    return wide;
  }
  return open.has(head.id) ? undefined : head.id;
}

function namespaceNode(id: string, objects: number): TopologyNode {
  return {
    id,
    type: 'virtual-service',
    name: id.slice(NAMESPACE.length),
    state: 'present',
    group: { by: 'namespace', objects },
  };
}

function withGroup(node: TopologyNode, objects: number): TopologyNode {
  return objects > 1 ? { ...node, group: { by: 'service', objects } } : node;
}

function mergeEdges(
  edges: TopologyEdge[],
  drawnAs: ReadonlyMap<string, string>,
): TopologyEdge[] {
  const merged = new Map<string, TopologyEdge>();
  for (const edge of edges) {
    const from = drawnAs.get(edge.from) ?? edge.from;
    const to = drawnAs.get(edge.to) ?? edge.to;
    const isUntouched = from === edge.from && to === edge.to;
    if (from !== to || isUntouched) {
      const id = isUntouched ? edge.id : `${from} > ${to}`;
      const known = merged.get(id);
      merged.set(
        id,
        known ? agreement(known, edge) : { ...edge, id, from, to },
      );
    }
  }
  return [...merged.values()];
}

/** Shares of different splits cannot be told as one; protocol and TLS are told where all have the same. */
function agreement(known: TopologyEdge, other: TopologyEdge): TopologyEdge {
  const { id, from, to } = known;
  return {
    id,
    from,
    to,
    relation: known.relation === other.relation ? known.relation : 'calls',
    ...(known.protocol === other.protocol && { protocol: known.protocol }),
    ...(known.tlsMode === other.tlsMode && { tlsMode: known.tlsMode }),
  };
}
