import { duration, port, routeAction } from './routeParts';
import type { Zod } from '../Zod';

/** A route of TCP connections. */
export function tcpRouteInput(z: Zod) {
  return z
    .object({
      match: z
        .object({ port: port(z).optional() })
        .strict()
        .optional(),
      action: routeAction(z),
      timeout: z
        .object({ idle: duration(z).optional() })
        .strict()
        .optional(),
    })
    .strict();
}
