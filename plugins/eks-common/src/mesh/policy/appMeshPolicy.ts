import type { MeshObject } from '../MeshObject';
import type { TimeoutPolicy } from '../policies';
import { appMeshTls } from './appMeshTls';
import type { EffectivePolicy, Inherited } from './EffectivePolicy';
import type { PolicyLeg } from './effectivePolicies';
import { listenerOf, originAt, wayOf } from './legFacts';

/** https://docs.aws.amazon.com/app-mesh/latest/userguide/routes.html */
const DEFAULT_REQUEST_TIMEOUT_MS = 15_000;
/** Envoy's, which App Mesh leaves as it is. */
const DEFAULT_IDLE_TIMEOUT_MS = 300_000;

/**
 * App Mesh tries again twice, in meshes of accounts that had none before 2020-07-29:
 * https://docs.aws.amazon.com/app-mesh/latest/userguide/envoy-defaults.html
 */
const DEFAULT_RETRIES = {
  maxRetries: 2,
  events: ['503', 'unavailable', 'connect-failure', 'refused-stream', 'reset'],
};

/** What is in force on a way through an App Mesh mesh. */
export function appMeshPolicy(leg: PolicyLeg): EffectivePolicy {
  const { node, route } = leg;
  const listener = listenerOf(leg);
  const way = wayOf(leg);
  const isTcp = way.protocol === 'tcp';
  return {
    ...way,
    tls: appMeshTls(leg),
    requestTimeoutMs: isTcp
      ? { origin: { level: 'default', words: 'TCP has no requests' } }
      : shorter('perRequestMs', leg, DEFAULT_REQUEST_TIMEOUT_MS),
    idleTimeoutMs: shorter('idleMs', leg, DEFAULT_IDLE_TIMEOUT_MS),
    retries: retriesOf(route, isTcp),
    outlierDetection: ofListener(
      node,
      listener?.outlierDetection,
      'no outlier detection: no target is ever left out',
    ),
    connectionPool: ofListener(
      node,
      listener?.connectionPool,
      'App Mesh sets no limit',
    ),
  };
}

function retriesOf(
  route: MeshObject | undefined,
  isTcp: boolean,
): EffectivePolicy['retries'] {
  if (route?.retryPolicy) {
    return {
      value: route.retryPolicy,
      origin: originAt('route', route, 'retry policy'),
    };
  }
  return isTcp
    ? { origin: { level: 'default', words: 'TCP has no retries' } }
    : {
        value: DEFAULT_RETRIES,
        origin: {
          level: 'default',
          words: 'App Mesh, in accounts without a mesh before 2020-07-29',
        },
      };
}

function ofListener<Value>(
  node: MeshObject,
  value: Value | undefined,
  otherwise: string,
): Inherited<Value> {
  return value === undefined
    ? { origin: { level: 'default', words: otherwise } }
    : { value, origin: originAt('listener', node, 'listener') };
}

/** The proxies of both ends count; whichever is through first ends the request. 0 is no limit. */
function shorter(
  member: keyof TimeoutPolicy,
  leg: PolicyLeg,
  defaultMs: number,
): Inherited<number> {
  const { node, route } = leg;
  const ofRoute: Inherited<number> =
    route?.timeout?.[member] === undefined
      ? { value: defaultMs, origin: { level: 'default', words: 'App Mesh' } }
      : {
          value: route.timeout[member],
          origin: originAt('route', route, 'timeout'),
        };
  const ofNode: Inherited<number> =
    listenerOf(leg)?.timeout?.[member] === undefined
      ? { value: defaultMs, origin: { level: 'default', words: 'App Mesh' } }
      : {
          value: listenerOf(leg)?.timeout?.[member],
          origin: originAt('listener', node, 'timeout of a listener'),
        };
  if (length(ofRoute) === length(ofNode)) {
    return ofRoute.origin.level === 'default' ? ofNode : ofRoute;
  }
  return length(ofRoute) < length(ofNode) ? ofRoute : ofNode;
}

function length({ value }: Inherited<number>): number {
  return value === undefined || value === 0 ? Infinity : value;
}
