import type { Zod } from '../Zod';
import { httpMatchParts } from './httpMatchParts';
import { retryPolicy, routeAction, routeTimeout } from './routeParts';

/** A route of HTTP or HTTP/2 requests. */
export function httpRouteInput(z: Zod) {
  return z
    .object({
      match: z
        .object({
          ...httpMatchParts(z),
          scheme: z.enum(['http', 'https']).optional(),
        })
        .strict()
        .default({ prefix: '/' }),
      action: routeAction(z),
      retryPolicy: z.object(retryPolicy(z)).strict().optional(),
      timeout: routeTimeout(z).optional(),
    })
    .strict();
}
