import type { Zod } from '../Zod';
import { grpcRouteInput } from './grpcRouteInput';
import { httpRouteInput } from './httpRouteInput';
import { priority } from './routeParts';
import { tcpRouteInput } from './tcpRouteInput';

/** What a route does, in the words of App Mesh. */
export const routeSpecInput = (z: Zod) => ({
  priority: priority(z),
  httpRoute: httpRouteInput(z)
    .optional()
    .describe('Exactly one of httpRoute, http2Route, grpcRoute and tcpRoute'),
  http2Route: httpRouteInput(z).optional().describe('For HTTP/2'),
  grpcRoute: grpcRouteInput(z).optional().describe('For gRPC'),
  tcpRoute: tcpRouteInput(z).optional().describe('For TCP'),
});
