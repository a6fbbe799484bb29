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
      httpRoute: httpRoute(z).optional(),
      http2Route: httpRoute(z).optional(),
      grpcRoute: grpcRoute(z).optional(),
      tcpRoute: tcpRoute(z).optional(),
    })
    .strict()
    .describe('Exactly one of httpRoute, http2Route, grpcRoute and tcpRoute');

function httpRoute(z: Zod) {
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
      action: action(z),
      retryPolicy: z.object(retryPolicy(z)).strict().optional(),
      timeout: timeout(z).optional(),
    })
    .strict();
}

function grpcRoute(z: Zod) {
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
      action: action(z),
      retryPolicy: z
        .object({
          ...retryPolicy(z),
          grpcRetryEvents: z.array(z.string()).optional(),
        })
        .strict()
        .optional(),
      timeout: timeout(z).optional(),
    })
    .strict();
}

function tcpRoute(z: Zod) {
  return z
    .object({
      match: z
        .object({ port: port(z).optional() })
        .strict()
        .optional(),
      action: action(z),
      timeout: z
        .object({ idle: duration(z).optional() })
        .strict()
        .optional(),
    })
    .strict();
}

function action(z: Zod) {
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

function namedMatches(z: Zod) {
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

function retryPolicy(z: Zod) {
  return {
    maxRetries: z.number().int().min(0),
    perRetryTimeout: duration(z),
    httpRetryEvents: z.array(z.string()).optional(),
    tcpRetryEvents: z.array(z.string()).optional(),
  };
}

function timeout(z: Zod) {
  return z
    .object({
      perRequest: duration(z).optional(),
      idle: duration(z).optional(),
    })
    .strict();
}

function duration(z: Zod) {
  return z
    .object({ unit: z.enum(['s', 'ms']), value: z.number().int().min(0) })
    .strict();
}

function port(z: Zod) {
  return z.number().int().min(1).max(65535);
}
