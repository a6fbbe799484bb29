import type { MeshListener } from '../mesh/MeshListener';
import type { MeshObject } from '../mesh/MeshObject';
import type { TopologyEdge } from './Topology';
import type { TopologyLink } from './relations';
import { topologyNodeId } from './topologyNodeId';

/**
 * The protocol and TLS mode that traffic meets on its way along a link: what the listener at its end says, for a virtual
 * service that of its provider. A route's own protocol wins over the listener's, as it decides what is matched.
 */
export function edgeTransport(
  object: MeshObject,
  link: TopologyLink,
  objectsById: Map<string, MeshObject>,
): Pick<TopologyEdge, 'protocol' | 'tlsMode'> {
  if (!link.reference) {
    return {};
  }
  const listener = listenerBehind(link, objectsById);
  const protocol = object.protocol ?? listener?.protocol;
  return {
    ...(protocol && { protocol }),
    ...(listener?.tlsMode && { tlsMode: listener.tlsMode }),
  };
}

function listenerBehind(
  link: TopologyLink,
  objectsById: Map<string, MeshObject>,
): MeshListener | undefined {
  const target = objectsById.get(topologyNodeId(link.to));
  const provider =
    target?.type === 'virtual-service' && target.targets.length > 0
      ? objectsById.get(topologyNodeId(target.targets[0]))
      : target;
  const listeners = provider?.listeners ?? [];
  const port = link.reference?.port;
  return port === undefined
    ? listeners[0]
    : listeners.find(listener => listener.port === port);
}
