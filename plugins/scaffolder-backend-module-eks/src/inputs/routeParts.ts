import type { Zod } from './Zod';

/** A port of a listener. */
export function port(z: Zod) {
  return z.number().int().min(1).max(65535);
}

/** A span of time. */
export function duration(z: Zod) {
  return z
    .object({ unit: z.enum(['s', 'ms']), value: z.number().int().min(0) })
    .strict();
}

/** Where a route sends its traffic. */
export function routeAction(z: Zod) {
  return z
    .object({
      weightedTargets: z
        .array(
          z
            .object({
              virtualNode: z.string().min(1),
              weight: z.number().int(),
              port: port(z).optional(),
            })
            .strict(),
        )
        .describe('1 to 10 virtual nodes, each with a weight of 0 to 100'),
    })
    .strict();
}

/** Headers or gRPC metadata that a request must carry. */
export function namedMatches(z: Zod) {
  return z.array(
    z
      .object({
        name: z.string().min(1),
        invert: z.boolean().optional(),
        match: z
          .object({
            exact: z.string().optional(),
            prefix: z.string().optional(),
            suffix: z.string().optional(),
            regex: z.string().optional(),
            range: z
              .object({ start: z.number().int(), end: z.number().int() })
              .strict()
              .optional(),
          })
          .strict()
          .optional(),
      })
      .strict(),
  );
}

/** When a request is tried again. */
export function retryPolicy(z: Zod) {
  return {
    maxRetries: z.number().int().min(0),
    perRetryTimeout: duration(z),
    httpRetryEvents: z.array(z.string()).optional(),
    tcpRetryEvents: z.array(z.string()).optional(),
  };
}

/** How long a request may take. */
export function routeTimeout(z: Zod) {
  return z
    .object({
      perRequest: duration(z).optional(),
      idle: duration(z).optional(),
    })
    .strict();
}
