import type { Zod } from '../Zod';

const RETRY_EVENTS = {
  http: ['server-error', 'gateway-error', 'client-error', 'stream-error'],
  tcp: ['connection-error'],
  grpc: [
    'cancelled',
    'deadline-exceeded',
    'internal',
    'resource-exhausted',
    'unavailable',
  ],
} as const;

/** What is answered by another try. */
export function retryEvents(z: Zod, of: keyof typeof RETRY_EVENTS) {
  const [first, ...rest] = RETRY_EVENTS[of];
  return z.array(z.enum([first, ...rest])).min(1);
}

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

/** Which route goes first. */
export function priority(z: Zod) {
  return z
    .number()
    .int()
    .min(0)
    .max(1000)
    .optional()
    .describe('0 to 1000; the lowest goes first');
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
        .describe(
          '1 to 10 virtual nodes, each with a weight of 0 to 100, 100 in all at most',
        ),
    })
    .strict();
}

/** Headers or gRPC metadata that a request must carry. */
export function namedMatches(z: Zod) {
  const value = () => z.string().min(1).max(255).optional();
  return z.array(
    z
      .object({
        name: z.string().min(1).max(50),
        invert: z.boolean().optional().describe('Whether it must not match'),
        match: z
          .object({
            exact: value(),
            prefix: value(),
            suffix: value(),
            regex: value(),
            range: z
              .object({ start: z.number().int(), end: z.number().int() })
              .strict()
              .optional()
              .describe('A number from start up to, but not including, end'),
          })
          .strict()
          .optional()
          .describe('How it must look; left out: it must be there'),
      })
      .strict(),
  );
}

/** When a request is tried again. */
export function retryPolicy(z: Zod) {
  return {
    maxRetries: z.number().int().min(0),
    perRetryTimeout: duration(z),
    httpRetryEvents: retryEvents(z, 'http').optional(),
    tcpRetryEvents: retryEvents(z, 'tcp').optional(),
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
