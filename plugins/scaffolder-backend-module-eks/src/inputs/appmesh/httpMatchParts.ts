import type { Zod } from '../Zod';
import { namedMatches, port } from './routeParts';

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

/** What an HTTP request must look like, for routes and gateway routes alike. */
export function httpMatchParts(z: Zod) {
  return {
    prefix: z
      .string()
      .optional()
      .describe('Beginning of the path, for example /api'),
    path: z
      .object({
        exact: z.string().min(1).max(255).optional(),
        regex: z.string().min(1).max(255).optional(),
      })
      .strict()
      .optional()
      .describe('The whole path, in place of prefix'),
    method: z.enum(METHODS).optional(),
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
    port: port(z)
      .optional()
      .describe('Port of the listener; needed where there are several'),
  };
}

/** A host name that a request must ask for. */
export function hostnameMatch(z: Zod) {
  return z
    .object({
      exact: z.string().min(1).max(253).optional(),
      suffix: z.string().min(1).max(253).optional(),
    })
    .strict()
    .optional()
    .describe('Host name of the request, by exact or by suffix');
}
