import { topologyNodeId } from '../../topology/topologyNodeId';
import type { MeshListener } from '../MeshListener';
import type { MeshObject } from '../MeshObject';
import type { EffectivePolicy, PolicyOrigin } from './EffectivePolicy';
import type { PolicyLeg } from './effectivePolicies';

/** The listener at which the traffic arrives: that of the port the route names, otherwise the first. */
export function listenerOf({
  node,
  port,
}: PolicyLeg): MeshListener | undefined {
  return port === undefined
    ? node.listeners[0]
    : node.listeners.find(listener => listener.port === port);
}

/** What an effective policy says of the way itself. */
export function wayOf(
  leg: PolicyLeg,
): Pick<EffectivePolicy, 'from' | 'to' | 'via' | 'port' | 'protocol'> {
  const { caller, service, router, route, node } = leg;
  const listener = listenerOf(leg);
  return {
    ...(caller && { from: topologyNodeId(caller) }),
    to: topologyNodeId(node),
    via: [service, router, route].flatMap(object =>
      object ? [topologyNodeId(object)] : [],
    ),
    ...(listener && {
      port: listener.port,
      protocol: route?.protocol ?? listener.protocol,
    }),
  };
}

/** An object that sets a value. */
export function originAt(
  level: PolicyOrigin['level'],
  object: MeshObject,
  what: string,
): PolicyOrigin {
  return {
    level,
    id: topologyNodeId(object),
    words: `${what} of ${object.type.replace('-', ' ')} ${object.name}`,
  };
}
