import type { MeshListener } from '../MeshListener';
import {
  asList,
  asNumber,
  asRecord,
  asText,
  withoutUndefined,
} from '../plainValues';
import type {
  ConnectionPool,
  HealthCheck,
  OutlierDetection,
  TimeoutPolicy,
} from '../policies';
import { toDurationMs } from './toDurationMs';
import { toListenerTls } from './toTls';

/**
 * The ports of a virtual node, router or gateway, from the `listeners` of its specification. App Mesh's API and custom
 * resources say it alike.
 *
 * @public
 */
export function toListeners(listeners: unknown): MeshListener[] {
  return asList(listeners).flatMap(value => {
    const listener = asRecord(value);
    const { port, protocol } = asRecord(listener.portMapping);
    const portNumber = asNumber(port);
    if (portNumber === undefined) {
      return [];
    }
    const tls = toListenerTls(listener.tls);
    return [
      withoutUndefined({
        port: portNumber,
        protocol: asText(protocol) ?? 'tcp',
        tlsMode: tls?.mode,
        tls,
        timeout: toTimeout(listener.timeout),
        outlierDetection: toOutlierDetection(listener.outlierDetection),
        connectionPool: toConnectionPool(listener.connectionPool),
        healthCheck: toHealthCheck(listener.healthCheck),
      }),
    ];
  });
}

/** A listener's or a route's timeout; App Mesh puts it below the protocol in a listener. */
export function toTimeout(timeout: unknown): TimeoutPolicy | undefined {
  if (timeout === undefined || timeout === null) {
    return undefined;
  }
  const { http, http2, grpc, tcp, ...own } = asRecord(timeout);
  const { perRequest, idle } = asRecord(http ?? http2 ?? grpc ?? tcp ?? own);
  return withoutUndefined({
    perRequestMs: toDurationMs(perRequest),
    idleMs: toDurationMs(idle),
  });
}

function toOutlierDetection(detection: unknown): OutlierDetection | undefined {
  if (detection === undefined || detection === null) {
    return undefined;
  }
  const { maxServerErrors, interval, baseEjectionDuration, ...rest } =
    asRecord(detection);
  return withoutUndefined({
    maxServerErrors: asNumber(maxServerErrors),
    intervalMs: toDurationMs(interval),
    baseEjectionMs: toDurationMs(baseEjectionDuration),
    maxEjectionPercent: asNumber(rest.maxEjectionPercent),
  });
}

function toConnectionPool(pool: unknown): ConnectionPool | undefined {
  if (pool === undefined || pool === null) {
    return undefined;
  }
  const { http, http2, grpc, tcp } = asRecord(pool);
  const { maxConnections, maxPendingRequests, maxRequests } = asRecord(
    http ?? http2 ?? grpc ?? tcp,
  );
  return withoutUndefined({
    maxConnections: asNumber(maxConnections),
    maxPendingRequests: asNumber(maxPendingRequests),
    maxRequests: asNumber(maxRequests),
  });
}

function toHealthCheck(check: unknown): HealthCheck | undefined {
  if (check === undefined || check === null) {
    return undefined;
  }
  const { protocol, port, path, intervalMillis, timeoutMillis, ...rest } =
    asRecord(check);
  return withoutUndefined({
    protocol: asText(protocol),
    port: asNumber(port),
    path: asText(path),
    intervalMs: asNumber(intervalMillis),
    timeoutMs: asNumber(timeoutMillis),
    healthyThreshold: asNumber(rest.healthyThreshold),
    unhealthyThreshold: asNumber(rest.unhealthyThreshold),
  });
}
