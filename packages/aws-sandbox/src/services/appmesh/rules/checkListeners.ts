import type {
  Listener,
  VirtualGatewayListener,
  VirtualRouterListener,
} from '@aws-sdk/client-app-mesh';
import { badRequest } from '../errors';

type AnyListener = Pick<Listener, 'portMapping'> &
  Pick<Listener, 'healthCheck'> & {
    timeout?: object;
    connectionPool?: object;
  };

/**
 * Checks the listeners of a virtual node, virtual router or virtual gateway: every port once, and what belongs to one
 * protocol only under that protocol.
 *
 * @throws AwsError BadRequestException.
 */
export function checkListeners(
  listeners:
    | Array<Listener | VirtualGatewayListener | VirtualRouterListener>
    | undefined,
): void {
  const ports = new Set<number>();
  for (const [index, listener] of (listeners ?? []).entries()) {
    checkListener(listener as AnyListener, `spec.listeners[${index}]`);
    const port = listener.portMapping!.port!;
    if (ports.has(port)) {
      throw badRequest(
        `Listener ports must be unique: port ${port} is used twice at 'spec.listeners'`,
      );
    }
    ports.add(port);
  }
}

function checkListener(listener: AnyListener, path: string): void {
  const { port, protocol } = listener.portMapping!;
  for (const member of ['timeout', 'connectionPool'] as const) {
    const [given] = Object.keys(listener[member] ?? {});
    if (given !== undefined && given !== protocol) {
      throw badRequest(
        `The ${member} at '${path}' must match the protocol of its port mapping: expected ${protocol}, found ${given}`,
      );
    }
  }
  const healthCheckPort = listener.healthCheck?.port;
  if (healthCheckPort !== undefined && healthCheckPort !== port) {
    throw badRequest(
      `The health check port at '${path}' must match the port of its port mapping: expected ${port}, found ${healthCheckPort}`,
    );
  }
}
