import { badRequest } from '../errors';

/** A port that takes routed traffic. */
export interface RoutedListener {
  portMapping: { port?: number; protocol?: string } | undefined;
}

/**
 * Checks that a route fits a listener of its virtual router or virtual gateway.
 *
 * | listeners | port in the match | outcome |
 * |---|---|---|
 * | none | any | fits |
 * | one | none, or the listener's | the protocols must be equal |
 * | several | none | refused |
 * | any | of no listener | refused |
 *
 * @throws AwsError BadRequestException.
 */
export function checkRouteListener(options: {
  /** `http`, `http2`, `grpc` or `tcp`. */
  protocol: string;
  matchPort: number | undefined;
  listeners: RoutedListener[] | undefined;
  /** For example `Route` and `Virtual Router`, as AWS's messages call them. */
  routeLabel: string;
  parentLabel: string;
  parentName: string;
}): void {
  const { protocol, matchPort, routeLabel, parentLabel, parentName } = options;
  const mappings = (options.listeners ?? []).map(
    listener => listener.portMapping!,
  );
  if (mappings.length === 0) return;
  if (matchPort === undefined && mappings.length > 1) {
    throw badRequest(
      `${routeLabel} must define a port match criteria if the ${parentLabel} has multiple listeners`,
    );
  }
  const mapping =
    matchPort === undefined
      ? mappings[0]
      : mappings.find(({ port }) => port === matchPort);
  if (!mapping) {
    throw badRequest(
      `${routeLabel} port match ${matchPort} is not a listener of ${parentLabel} ${parentName}, which listens on ${mappings
        .map(({ port }) => port)
        .join(', ')}`,
    );
  }
  if (mapping.protocol !== protocol) {
    throw badRequest(
      `${routeLabel} protocol ${protocol} does not match the protocol ${mapping.protocol} of the listener on port ${mapping.port} of ${parentLabel} ${parentName}`,
    );
  }
}
