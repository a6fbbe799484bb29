import type { Mesh } from '../mesh/Mesh';
import type { MeshObject } from '../mesh/MeshObject';
import { technologyOf } from '../mesh/technologyOf';
import type { TopologyEdge, TopologyNode } from './Topology';

/** What is known of the mesh besides its objects. */
export type TopologyMesh = Pick<Mesh, 'name' | 'arn'> &
  Partial<
    Pick<Mesh, 'source' | 'technology' | 'attachments' | 'ownerAccountId'>
  > & { accountId?: string };

/**
 * The nodes that no traffic reaches, by identifier, with the reason.
 *
 * Traffic begins at virtual gateways and at virtual nodes that declare backends; in VPC Lattice at every service, as any
 * client of an associated VPC may call it. It does not pass a weight of 0 or a route that never takes a request.
 */
export function findUnreachable(options: {
  mesh: TopologyMesh;
  objectsById: Map<string, MeshObject>;
  nodes: TopologyNode[];
  edges: TopologyEdge[];
  /** Routes that never take a request. */
  shadowed: ReadonlyMap<string, unknown>;
}): Map<string, string> {
  const { mesh, objectsById, nodes, edges, shadowed } = options;
  const outgoing = new Map<string, TopologyEdge[]>();
  const incoming = new Map<string, TopologyEdge[]>();
  for (const edge of edges) {
    add(outgoing, edge.from, edge);
    add(incoming, edge.to, edge);
  }
  const reached = new Set<string>();
  const frontier: string[] = [];
  for (const [id, object] of objectsById) {
    if (isEntry(mesh, object, incoming.get(id) ?? [])) {
      frontier.push(id);
    }
  }
  while (frontier.length > 0) {
    const id = frontier.pop()!;
    if (reached.has(id)) {
      continue;
    }
    reached.add(id);
    if (!shadowed.has(id)) {
      for (const edge of outgoing.get(id) ?? []) {
        if (carriesTraffic(edge)) {
          frontier.push(edge.to);
        }
      }
    }
  }
  return new Map(
    nodes
      .filter(({ id, state }) => state === 'present' && !reached.has(id))
      .map(node => [
        node.id,
        reasonFor(mesh, node, incoming.get(node.id) ?? []),
      ]),
  );
}

function isEntry(
  mesh: TopologyMesh,
  object: MeshObject,
  incoming: TopologyEdge[],
): boolean {
  switch (object.type) {
    case 'virtual-gateway':
      return true;
    case 'virtual-node':
      // A workload that calls others has traffic of its own, unless it is a version that is switched off.
      return (
        object.backends.length > 0 &&
        (incoming.length === 0 || incoming.some(carriesTraffic))
      );
    case 'virtual-service':
      return isLattice(mesh) && isOpen(mesh);
    default:
      return false;
  }
}

function isLattice({ source, technology }: TopologyMesh): boolean {
  return (
    source !== undefined &&
    technologyOf({ source, technology }) === 'vpc-lattice'
  );
}

/** Only the owner of a service network, asking AWS, sees all that is associated with it. */
function isOpen(mesh: TopologyMesh): boolean {
  const { source, accountId, ownerAccountId = accountId } = mesh;
  return (
    source !== 'lattice-api' ||
    ownerAccountId !== accountId ||
    (mesh.attachments ?? []).some(({ type }) => type === 'vpc-association')
  );
}

function carriesTraffic({ weight }: TopologyEdge): boolean {
  return weight === undefined || weight > 0;
}

function reasonFor(
  mesh: TopologyMesh,
  { type }: TopologyNode,
  incoming: TopologyEdge[],
): string {
  if (type === 'virtual-service' && isLattice(mesh)) {
    return 'no VPC is associated with the service network';
  }
  if (incoming.length === 0) {
    switch (type) {
      case 'virtual-service':
        return 'no gateway route leads to it and no virtual node declares it as a backend';
      case 'virtual-router':
        return 'no virtual service names it as its provider';
      case 'virtual-node':
        return 'no route or virtual service leads to it';
      default:
        return 'nothing leads to it';
    }
  }
  return incoming.some(carriesTraffic)
    ? 'only what nothing reaches leads to it'
    : 'every route gives it weight 0';
}

function add<T>(map: Map<string, T[]>, key: string, item: T) {
  const list = map.get(key);
  if (list) {
    list.push(item);
  } else {
    map.set(key, [item]);
  }
}
