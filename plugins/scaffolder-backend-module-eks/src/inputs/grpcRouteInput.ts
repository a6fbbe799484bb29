import {
  namedMatches,
  port,
  retryPolicy,
  routeAction,
  routeTimeout,
} from './routeParts';
import type { Zod } from './Zod';

/** A route of gRPC calls. */
export function grpcRouteInput(z: Zod) {
  return z
    .object({
      match: z
        .object({
          serviceName: z.string().optional(),
          methodName: z.string().optional(),
          metadata: namedMatches(z).optional(),
          port: port(z).optional(),
        })
        .strict()
        .default({}),
      action: routeAction(z),
      retryPolicy: z
        .object({
          ...retryPolicy(z),
          grpcRetryEvents: z.array(z.string()).optional(),
        })
        .strict()
        .optional(),
      timeout: routeTimeout(z).optional(),
    })
    .strict();
}
