import { topologyNodeId } from '../../topology/topologyNodeId';
import type { MeshObject } from '../MeshObject';
import { toArrivedRequest, type ArrivedRequest } from './ArrivedRequest';
import type { MeshIndex } from './indexMesh';
import type { MeshRequest } from './MeshRequest';
import type { RouteResolution } from './RouteResolution';
import { RouteTracer, type RouteEntry } from './RouteTracer';

/**
 * Where a request ends: which gateway route, virtual service, route and virtual nodes answer it, with which probability,
 * and why every other candidate lost. Either the probabilities add up to 1, or nobody answers and `reason` says why.
 *
 * @public
 */
export function resolveRoute(
  index: MeshIndex,
  request: MeshRequest,
): RouteResolution {
  const arrived = toArrivedRequest(request);
  const entry = findEntry(index, request, arrived);
  const resolution = new RouteTracer(index, arrived).trace(entry);
  return entry.assumption
    ? {
        ...resolution,
        assumptions: [entry.assumption, ...resolution.assumptions],
      }
    : resolution;
}

function findEntry(
  index: MeshIndex,
  { gateway, service }: MeshRequest,
  arrived: ArrivedRequest,
): RouteEntry & { assumption?: string } {
  const { mesh, objectsById, servicesByHost, gateways } = index;
  if (gateway !== undefined) {
    const found = objectsById.get(
      topologyNodeId({ type: 'virtual-gateway', name: gateway }),
    );
    return found
      ? { gateway: found }
      : { reason: `Mesh ${mesh.name} has no virtual gateway ${gateway}` };
  }
  const name = service ?? arrived.host;
  const called =
    name === undefined ? undefined : servicesByHost.get(name.toLowerCase());
  if (called || service !== undefined) {
    return called
      ? { service: called }
      : { reason: `Mesh ${mesh.name} has no virtual service ${service}` };
  }
  return chooseGateway(index, arrived, gateways);
}

/** A host that names no virtual service comes from outside: by the only gateway, or the only one that would answer. */
function chooseGateway(
  index: MeshIndex,
  arrived: ArrivedRequest,
  gateways: MeshObject[],
): RouteEntry & { assumption?: string } {
  const host = arrived.host ?? 'no host';
  if (gateways.length === 0) {
    return {
      reason: `No virtual service of mesh ${index.mesh.name} is called ${host}, and it has no virtual gateway`,
    };
  }
  const answering = gateways.filter(
    gateway =>
      gateways.length === 1 ||
      new RouteTracer(index, arrived).trace({ gateway }).outcome !== 'none',
  );
  if (answering.length !== 1) {
    return {
      reason: `Mesh ${index.mesh.name} has several virtual gateways, of which ${
        answering.length === 0 ? 'none' : names(answering)
      } would answer; say at which one it arrives: ${names(gateways)}`,
    };
  }
  return {
    gateway: answering[0],
    assumption: `It arrives at virtual gateway ${answering[0].name}`,
  };
}

function names(objects: MeshObject[]): string {
  return objects.map(({ name }) => name).join(', ');
}
