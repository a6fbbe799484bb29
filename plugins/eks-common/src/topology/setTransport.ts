import type { MeshListener } from '../mesh/MeshListener';
import type { MeshObject } from '../mesh/MeshObject';
import type { MeshReference } from '../mesh/MeshReference';
import type { NodeTable } from './NodeTable';
import type { TopologyEdge } from './Topology';

/**
 * Says on an edge which protocol and TLS mode traffic meets on its way along a reference: what the listener at its end
 * says, for a virtual service that of its provider. A route's own protocol wins over the listener's, as it decides what
 * is matched.
 */
export function setTransport(
  edge: TopologyEdge,
  from: MeshObject,
  reference: MeshReference,
  nodes: NodeTable,
): void {
  const listener = listenerBehind(reference, nodes);
  const protocol = from.protocol ?? listener?.protocol;
  if (protocol) {
    edge.protocol = protocol;
  }
  if (listener?.tlsMode) {
    edge.tlsMode = listener.tlsMode;
  }
}

function listenerBehind(
  reference: MeshReference,
  nodes: NodeTable,
): MeshListener | undefined {
  const target = objectOf(reference, nodes);
  const provider =
    target?.type === 'virtual-service' && target.targets.length > 0
      ? objectOf(target.targets[0], nodes)
      : target;
  const listeners = provider?.listeners;
  const { port } = reference;
  return port === undefined
    ? listeners?.[0]
    : listeners?.find(listener => listener.port === port);
}

function objectOf(
  reference: MeshReference,
  nodes: NodeTable,
): MeshObject | undefined {
  const number = nodes.find(reference);
  return number === undefined ? undefined : nodes.objects[number];
}
