import type { Mesh } from '../mesh/Mesh';
import type { MeshObject } from '../mesh/MeshObject';
import { technologyOf } from '../mesh/technologyOf';
import type { EdgeList } from './EdgeList';
import type { NodeTable } from './NodeTable';
import type { TopologyEdge } from './Topology';

/**
 * What is known of the mesh besides its objects.
 *
 * @public
 */
export type TopologyMesh = Pick<Mesh, 'name' | 'arn'> &
  Partial<
    Pick<Mesh, 'source' | 'technology' | 'attachments' | 'ownerAccountId'>
  > & { accountId?: string };

/**
 * The objects that no traffic reaches, by the number of their node, with the reason.
 *
 * Traffic begins at virtual gateways and at virtual nodes that declare backends; in VPC Lattice at every service, as any
 * client of an associated VPC may call it. It does not pass a weight of 0 or a route that never takes a request.
 */
export function findUnreachable(options: {
  mesh: TopologyMesh;
  table: NodeTable;
  list: EdgeList;
  /** Routes that never take a request, by identifier. */
  shadowed: ReadonlyMap<string, unknown>;
}): Map<number, string> {
  const { mesh, table, list, shadowed } = options;
  const incoming = incomingOf(table, list);
  const reached = new Uint8Array(table.ids.length);
  const frontier: number[] = [];
  for (const [number, object] of table.objects.entries()) {
    if (isEntry(mesh, object, incoming[number])) {
      frontier.push(number);
    }
  }
  const { first, next } = outgoingOf(table, list);
  while (frontier.length > 0) {
    const number = frontier.pop()!;
    if (reached[number] === 0) {
      reached[number] = 1;
      if (!shadowed.has(table.ids[number])) {
        for (let edge = first[number]; edge !== -1; edge = next[edge]) {
          frontier.push(list.to[edge]);
        }
      }
    }
  }
  const reasons = new Map<number, string>();
  for (const [number, object] of table.objects.entries()) {
    if (reached[number] === 0) {
      reasons.set(number, reasonFor(mesh, object, incoming[number]));
    }
  }
  return reasons;
}

/** What leads to a node: nothing, only edges of weight 0, or some that carry traffic. */
const NOTHING = 0;
const NO_TRAFFIC = 1;
const TRAFFIC = 2;

function incomingOf(table: NodeTable, { edges, to }: EdgeList): Uint8Array {
  const incoming = new Uint8Array(table.ids.length);
  for (let position = 0; position < edges.length; position += 1) {
    const found = carriesTraffic(edges[position]) ? TRAFFIC : NO_TRAFFIC;
    incoming[to[position]] = Math.max(incoming[to[position]], found);
  }
  return incoming;
}

/** By the number of a node: where an edge that carries traffic leads, chained through `next` by position, -1 at the end. */
function outgoingOf(table: NodeTable, { edges, from }: EdgeList) {
  const first = new Int32Array(table.ids.length).fill(-1);
  const next = new Int32Array(edges.length);
  for (let position = 0; position < edges.length; position += 1) {
    if (carriesTraffic(edges[position])) {
      next[position] = first[from[position]];
      first[from[position]] = position;
    }
  }
  return { first, next };
}

function isEntry(
  mesh: TopologyMesh,
  object: MeshObject,
  incoming: number,
): boolean {
  switch (object.type) {
    case 'virtual-gateway':
      return true;
    case 'virtual-node':
      // A workload that calls others has traffic of its own, unless it is a version that is switched off.
      return object.backends.length > 0 && incoming !== NO_TRAFFIC;
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
  { type }: MeshObject,
  incoming: number,
): string {
  if (type === 'virtual-service' && isLattice(mesh)) {
    return 'no VPC is associated with the service network';
  }
  if (incoming === NOTHING) {
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
  return incoming === TRAFFIC
    ? 'only what nothing reaches leads to it'
    : 'every route gives it weight 0';
}
