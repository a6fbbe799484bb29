import type {
  Topology,
  TopologyEdge,
  TopologyNode,
} from '@eks-platform/backstage-plugin-eks-common';
import type { Layout, Point } from '../layout/LayoutEngine';
import { overlap, type Area } from './Area';
import { cardSize } from './TopologyNodeCard';

/** A topology whose nodes and edges know the room that they take in the picture. */
export interface PlacedTopology {
  topology: Topology;
  nodes: Array<{ node: TopologyNode; area: Area }>;
  edges: Array<{ edge: TopologyEdge; area: Area }>;
  nodesById: Map<string, TopologyNode>;
  /** All of it; empty around the origin when there is nothing. */
  bounds: Area;
}

/** Finds the room that each node and edge takes. */
export function placeTopology(
  topology: Topology,
  layout: Layout,
): PlacedTopology {
  const at = (id: string) => layout.nodes.get(id) ?? { x: 0, y: 0 };
  const nodes = topology.nodes.map(node => {
    const { x, y } = at(node.id);
    const { width, height } = cardSize;
    return {
      node,
      area: { left: x, top: y, right: x + width, bottom: y + height },
    };
  });
  const edges = topology.edges.map(edge => ({
    edge,
    area: around([
      at(edge.from),
      at(edge.to),
      ...(layout.edges.get(edge.id)?.bends ?? []),
    ]),
  }));
  const areas = [
    ...nodes.map(({ area }) => area),
    ...[...(layout.boxes?.values() ?? [])].map(
      ({ x, y, width, height }): Area => ({
        left: x,
        top: y,
        right: x + width,
        bottom: y + height,
      }),
    ),
  ];
  return {
    topology,
    nodes,
    edges,
    nodesById: new Map(topology.nodes.map(node => [node.id, node])),
    bounds: areas.reduce<Area>(
      (all, area, place) =>
        place === 0
          ? area
          : {
              left: Math.min(all.left, area.left),
              top: Math.min(all.top, area.top),
              right: Math.max(all.right, area.right),
              bottom: Math.max(all.bottom, area.bottom),
            },
      { left: 0, top: 0, right: 0, bottom: 0 },
    ),
  };
}

/** What of a topology lies in an area: its nodes, the edges that pass it, and the nodes at the ends of these. */
export function topologyIn(placed: PlacedTopology, area: Area): Topology {
  const nodes = new Set<TopologyNode>();
  for (const { node, area: own } of placed.nodes) {
    if (overlap(own, area)) {
      nodes.add(node);
    }
  }
  const edges: TopologyEdge[] = [];
  for (const { edge, area: own } of placed.edges) {
    if (overlap(own, area)) {
      edges.push(edge);
      for (const id of [edge.from, edge.to]) {
        const node = placed.nodesById.get(id);
        if (node) {
          nodes.add(node);
        }
      }
    }
  }
  return { ...placed.topology, nodes: [...nodes], edges };
}

function around(points: Point[]): Area {
  const area = {
    left: Infinity,
    top: Infinity,
    right: -Infinity,
    bottom: -Infinity,
  };
  for (const { x, y } of points) {
    area.left = Math.min(area.left, x);
    area.top = Math.min(area.top, y);
    area.right = Math.max(area.right, x + cardSize.width);
    area.bottom = Math.max(area.bottom, y + cardSize.height);
  }
  return area;
}
