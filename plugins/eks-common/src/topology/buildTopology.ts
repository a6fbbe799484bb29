import type { MeshObject } from '../mesh/MeshObject';
import type { MeshReference } from '../mesh/MeshReference';
import {
  findShadowedRoutes,
  type ShadowedRoute,
} from '../mesh/routing/findShadowedRoutes';
import { EdgeList } from './EdgeList';
import { findUnreachable, type TopologyMesh } from './findUnreachable';
import { nodeDetail } from './nodeDetail';
import { NodeTable } from './NodeTable';
import { parentOf, reasonOfParent, topologyRelations } from './relations';
import { setTransport } from './setTransport';
import type { Topology, TopologyEdge, TopologyNode } from './Topology';

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
  const { mesh } = options;
  const table = new NodeTable();
  for (const object of options.objects) {
    if (object.meshArn === mesh.arn) {
      table.add(object);
    }
  }
  const list = new EdgeList();
  for (const [number, object] of table.objects.entries()) {
    addParent(object, number, table, list);
    addReferences(object, number, table, list);
  }
  const shadowed = findShadowed(table.objects);
  const unreachable = findUnreachable({ mesh, table, list, shadowed });
  const present = table.objects.map((object, number) =>
    presentNode(table.ids[number], object, shadowed, unreachable.get(number)),
  );
  return {
    meshName: mesh.name,
    meshArn: mesh.arn,
    nodes: present.concat(table.missingNodes()),
    edges: list.edges,
  };
}

function addParent(
  object: MeshObject,
  number: number,
  table: NodeTable,
  list: EdgeList,
): void {
  const parent = parentOf(object);
  if (parent) {
    const from = table.refer(parent, () => reasonOfParent(object));
    list.push(from, number, {
      id: `${table.ids[from]} > ${table.ids[number]}`,
      from: table.ids[from],
      to: table.ids[number],
      relation: 'contains',
    });
  }
}

function addReferences(
  object: MeshObject,
  from: number,
  table: NodeTable,
  list: EdgeList,
): void {
  const start = list.edges.length;
  for (const rule of topologyRelations) {
    const references = rule.references(object);
    const totalWeight = sumOfWeights(references);
    for (const reference of references) {
      const to = table.refer(reference, () => rule.reason(object));
      const edge: TopologyEdge = {
        id: edgeId(table.ids[from], table.ids[to], reference),
        from: table.ids[from],
        to: table.ids[to],
        relation: rule.relation,
      };
      if (reference.weight !== undefined) {
        edge.weight = reference.weight;
        edge.share = totalWeight === 0 ? 0 : reference.weight / totalWeight;
      }
      setTransport(edge, object, reference, table);
      const listed = list.find(start, to, edge.id);
      if (listed === undefined) {
        list.push(from, to, edge);
      } else {
        list.edges[listed] = addWeight(edge, list.edges[listed]);
      }
    }
  }
}

/** The routes that never take a request, over all gateways and routers. */
function findShadowed(objects: MeshObject[]): Map<string, ShadowedRoute> {
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

function presentNode(
  id: string,
  object: MeshObject,
  shadowed: ReadonlyMap<string, ShadowedRoute>,
  unreachable: string | undefined,
): TopologyNode {
  const { type, name, parentName, arn, status, problems } = object;
  const node: TopologyNode =
    parentName === undefined
      ? { id, type, name, arn, state: 'present', status }
      : { id, type, name, parentName, arn, state: 'present', status };
  const detail = nodeDetail(object);
  if (detail !== undefined) {
    node.detail = detail;
  }
  const protocols = protocolsOf(object);
  if (protocols.length > 0) {
    node.protocols = protocols;
  }
  if (problems) {
    node.problems = problems;
  }
  const shadow = shadowed.get(id);
  if (shadow) {
    node.shadowed = shadow;
  }
  if (unreachable !== undefined) {
    node.unreachable = unreachable;
  }
  return node;
}

function protocolsOf({ protocol, listeners }: MeshObject): string[] {
  const protocols: string[] = protocol === undefined ? [] : [protocol];
  for (const listener of listeners) {
    if (!protocols.includes(listener.protocol)) {
      protocols.push(listener.protocol);
    }
  }
  return protocols;
}

/** A route may name one node twice, on two ports; the port keeps the two edges apart. */
function edgeId(from: string, to: string, { port }: MeshReference): string {
  return port === undefined ? `${from} > ${to}` : `${from} > ${to}:${port}`;
}

/** A target listed twice gets what both entries give it. */
function addWeight(edge: TopologyEdge, listed: TopologyEdge): TopologyEdge {
  if (listed.weight === undefined || listed.share === undefined) {
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
