import type { MeshObject } from '../mesh/MeshObject';
import type { MeshReference } from '../mesh/MeshReference';
import {
  findShadowedRoutes,
  type ShadowedRoute,
} from '../mesh/routing/findShadowedRoutes';
import { edgeTransport } from './edgeTransport';
import { findUnreachable, type TopologyMesh } from './findUnreachable';
import { nodeDetail } from './nodeDetail';
import { topologyRelations, type TopologyLink } from './relations';
import type { Topology, TopologyEdge, TopologyNode } from './Topology';
import { topologyNodeId, type TopologyNodeKey } from './topologyNodeId';

/** How many of those who refer to a missing node its reason names. */
const REASONS_TOLD = 3;

/**
 * The graph of a mesh, in time linear to its objects and references.
 *
 * Objects of other meshes are left out. What is referred to but does not exist becomes a node of state `missing` with
 * the reason, so that a broken reference is seen instead of lost. Nodes that no traffic reaches and routes that never take
 * a request are marked with the reason. Nodes keep the order of the objects.
 *
 * @public
 */
export function buildTopology(options: {
  mesh: TopologyMesh;
  objects: MeshObject[];
}): Topology {
  const { mesh, objects } = options;
  const objectsById = new Map<string, MeshObject>();
  for (const object of objects) {
    const id = topologyNodeId(object);
    if (object.meshArn === mesh.arn && !objectsById.has(id)) {
      objectsById.set(id, object);
    }
  }

  const missing = new Map<string, MissingNode>();
  const edges = new Map<string, TopologyEdge>();
  for (const object of objectsById.values()) {
    const totalWeight = sumOfWeights(object.targets);
    for (const rule of topologyRelations) {
      for (const link of rule.links(object)) {
        for (const key of [link.from, link.to]) {
          noteMissing(key, rule.reason(object), objectsById, missing);
        }
        const edge: TopologyEdge = {
          id: edgeId(link),
          from: topologyNodeId(link.from),
          to: topologyNodeId(link.to),
          relation: rule.relation,
          ...shareOf(link, totalWeight),
          ...edgeTransport(object, link, objectsById),
        };
        edges.set(edge.id, addWeight(edge, edges.get(edge.id)));
      }
    }
  }

  const shadowed = findShadowed(objectsById.values());
  const nodes = [
    ...[...objectsById].map(([id, object]) => presentNode(id, object)),
    ...[...missing].map(([id, node]) => missingNode(id, node)),
  ];
  const topology: Topology = {
    meshName: mesh.name,
    meshArn: mesh.arn,
    nodes,
    edges: [...edges.values()],
  };
  const unreachable = findUnreachable({
    mesh,
    objectsById,
    nodes,
    edges: topology.edges,
    shadowed,
  });
  for (const node of nodes) {
    const shadow = shadowed.get(node.id);
    if (shadow) {
      node.shadowed = shadow;
    }
    const reason = unreachable.get(node.id);
    if (reason !== undefined) {
      node.unreachable = reason;
    }
  }
  return topology;
}

/** The routes that never take a request, over all gateways and routers. */
function findShadowed(
  objects: Iterable<MeshObject>,
): Map<string, ShadowedRoute> {
  const siblings = new Map<string, MeshObject[]>();
  for (const object of objects) {
    if (object.parentName !== undefined) {
      const key = `${object.type} ${object.parentName}`;
      const list = siblings.get(key);
      if (list) {
        list.push(object);
      } else {
        siblings.set(key, [object]);
      }
    }
  }
  return new Map(
    [...siblings.values()]
      .filter(({ length }) => length > 1)
      .flatMap(routes => [...findShadowedRoutes(routes)]),
  );
}

interface MissingNode {
  key: TopologyNodeKey;
  reasons: string[];
}

function noteMissing(
  key: TopologyNodeKey,
  reason: string,
  objectsById: Map<string, MeshObject>,
  missing: Map<string, MissingNode>,
) {
  const id = topologyNodeId(key);
  if (objectsById.has(id)) {
    return;
  }
  const noted = missing.get(id) ?? { key, reasons: [] };
  noted.reasons.push(reason);
  missing.set(id, noted);
}

function presentNode(id: string, object: MeshObject): TopologyNode {
  const detail = nodeDetail(object);
  return {
    id,
    type: object.type,
    name: object.name,
    ...(object.parentName !== undefined && { parentName: object.parentName }),
    arn: object.arn,
    state: 'present',
    status: object.status,
    ...(detail !== undefined && { detail }),
    ...(object.problems && { problems: object.problems }),
  };
}

function missingNode(id: string, { key, reasons }: MissingNode): TopologyNode {
  const told = reasons.slice(0, REASONS_TOLD).join('; ');
  const more = reasons.length - REASONS_TOLD;
  return {
    id,
    type: key.type,
    name: key.name,
    state: 'missing',
    reason: more > 0 ? `${told}; and ${more} more` : told,
  };
}

/** A route may name one node twice, on two ports; the port keeps the two edges apart. */
function edgeId({ from, to, reference }: TopologyLink): string {
  const id = `${topologyNodeId(from)} > ${topologyNodeId(to)}`;
  return reference?.port === undefined ? id : `${id}:${reference.port}`;
}

function shareOf(
  { reference }: TopologyLink,
  totalWeight: number,
): Pick<TopologyEdge, 'weight' | 'share'> {
  if (reference?.weight === undefined) {
    return {};
  }
  const { weight } = reference;
  return { weight, share: totalWeight === 0 ? 0 : weight / totalWeight };
}

/** A target listed twice gets what both entries give it. */
function addWeight(edge: TopologyEdge, listed?: TopologyEdge): TopologyEdge {
  if (listed?.weight === undefined || listed.share === undefined) {
    return edge;
  }
  return {
    ...edge,
    weight: (edge.weight ?? 0) + listed.weight,
    share: (edge.share ?? 0) + listed.share,
  };
}

function sumOfWeights(references: MeshReference[]): number {
  return references.reduce((sum, { weight }) => sum + (weight ?? 0), 0);
}
