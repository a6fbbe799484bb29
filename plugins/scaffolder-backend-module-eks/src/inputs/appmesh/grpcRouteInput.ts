import type { Zod } from '../Zod';
import {
  namedMatches,
  port,
  retryEvents,
  retryPolicy,
  routeAction,
  routeTimeout,
} from './routeParts';

/** A route of gRPC calls. */
export function grpcRouteInput(z: Zod) {
  return z
    .object({
      match: z
        .object({
          serviceName: z
            .string()
            .optional()
            .describe('Full name of the gRPC service, for example shop.Cart'),
          methodName: z.string().min(1).max(50).optional(),
          metadata: namedMatches(z).optional(),
          port: port(z).optional(),
        })
        .strict()
        .default({}),
      action: routeAction(z),
      retryPolicy: z
        .object({
          ...retryPolicy(z),
          grpcRetryEvents: retryEvents(z, 'grpc').optional(),
        })
        .strict()
        .optional(),
      timeout: routeTimeout(z).optional(),
    })
    .strict();
}
