import type { MeshListener } from '../MeshListener';
import type { ArrivedRequest } from './ArrivedRequest';

/** A request at one of the listeners of a gateway, router or node; otherwise why it does not get in. */
export type Arrival =
  | { request: ArrivedRequest; assumption?: string }
  | { reason: string };

/**
 * Brings a request to a listener.
 *
 * | listeners | port of the request | arrives |
 * | --- | --- | --- |
 * | none | any | yes: nothing says otherwise |
 * | 8080 | 8080 | at 8080 |
 * | 8080 | 9090 | no |
 * | 8080, 9090 | none given | at 8080, assumed |
 *
 * A protocol that the request names must be the listener's.
 */
export function arriveAt(
  listeners: MeshListener[],
  request: ArrivedRequest,
  who: string,
): Arrival {
  if (listeners.length === 0) {
    return { request };
  }
  const onPort = listeners.filter(
    ({ port }) => request.port === undefined || port === request.port,
  );
  if (onPort.length === 0) {
    return {
      reason: `${who} has no listener on port ${
        request.port
      }, only on ${listeners.map(({ port }) => port).join(', ')}`,
    };
  }
  const listener = onPort.find(({ protocol }) =>
    speaks(protocol, request.protocol),
  );
  if (!listener) {
    return {
      reason: `${who} speaks ${onPort
        .map(({ port, protocol }) => `${protocol} on port ${port}`)
        .join(', ')}, the request ${request.protocol}`,
    };
  }
  return {
    request: {
      ...request,
      port: listener.port,
      protocol: routedAs(listener.protocol),
    },
    ...(request.port === undefined &&
      listeners.length > 1 && {
        assumption: `It arrives at ${who} on port ${listener.port}`,
      }),
  };
}

/** What a Lattice listener decrypts is routed as HTTP. */
function routedAs(protocol: string): string {
  return protocol === 'https' ? 'http' : protocol;
}

function speaks(protocol: string, wanted: string | undefined): boolean {
  return wanted === undefined || routedAs(protocol) === routedAs(wanted);
}
