import { grpcRouteInput } from './grpcRouteInput';
import { httpRouteInput } from './httpRouteInput';
import { tcpRouteInput } from './tcpRouteInput';
import type { Zod } from './Zod';

/** A route of a virtual router, in the words of App Mesh. */
export const routeInput = (z: Zod) =>
  z
    .object({
      routeName: z.string().min(1).max(255),
      priority: z
        .number()
        .int()
        .min(0)
        .max(1000)
        .optional()
        .describe('The lowest goes first'),
      httpRoute: httpRouteInput(z).optional(),
      http2Route: httpRouteInput(z).optional(),
      grpcRoute: grpcRouteInput(z).optional(),
      tcpRoute: tcpRouteInput(z).optional(),
    })
    .strict()
    .describe('Exactly one of httpRoute, http2Route, grpcRoute and tcpRoute');
