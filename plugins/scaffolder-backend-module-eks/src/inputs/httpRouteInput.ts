import {
  namedMatches,
  port,
  retryPolicy,
  routeAction,
  routeTimeout,
} from './routeParts';
import type { Zod } from './Zod';

const METHODS = [
  'GET',
  'HEAD',
  'POST',
  'PUT',
  'DELETE',
  'CONNECT',
  'OPTIONS',
  'TRACE',
  'PATCH',
] as const;

/** A route of HTTP or HTTP/2 requests. */
export function httpRouteInput(z: Zod) {
  return z
    .object({
      match: z
        .object({
          prefix: z.string().optional(),
          path: z
            .object({
              exact: z.string().optional(),
              regex: z.string().optional(),
            })
            .strict()
            .optional(),
          method: z.enum(METHODS).optional(),
          scheme: z.enum(['http', 'https']).optional(),
          headers: namedMatches(z).optional(),
          queryParameters: z
            .array(
              z
                .object({
                  name: z.string().min(1),
                  match: z
                    .object({ exact: z.string().optional() })
                    .strict()
                    .optional(),
                })
                .strict(),
            )
            .optional(),
          port: port(z).optional(),
        })
        .strict()
        .default({ prefix: '/' }),
      action: routeAction(z),
      retryPolicy: z.object(retryPolicy(z)).strict().optional(),
      timeout: routeTimeout(z).optional(),
    })
    .strict();
}
