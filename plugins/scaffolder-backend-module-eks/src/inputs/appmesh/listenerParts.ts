import type { Zod } from '../Zod';
import { port } from './routeParts';

const PROTOCOLS = ['http', 'http2', 'grpc', 'tcp'] as const;
const GATEWAY_PROTOCOLS = ['http', 'http2', 'grpc'] as const;

/** A port and what is spoken on it. */
export function portMapping(z: Zod) {
  return z.object({ port: port(z), protocol: z.enum(PROTOCOLS) }).strict();
}

/** A port of a virtual gateway, which takes no TCP. */
export function gatewayPortMapping(z: Zod) {
  return z
    .object({ port: port(z), protocol: z.enum(GATEWAY_PROTOCOLS) })
    .strict();
}

/** How App Mesh looks whether an endpoint of a virtual node is well. */
export function healthCheck(z: Zod) {
  return z
    .object({ protocol: z.enum(PROTOCOLS), ...healthCheckParts(z) })
    .strict();
}

/** How App Mesh looks whether a virtual gateway is well. */
export function gatewayHealthCheck(z: Zod) {
  return z
    .object({ protocol: z.enum(GATEWAY_PROTOCOLS), ...healthCheckParts(z) })
    .strict();
}

function healthCheckParts(z: Zod) {
  return {
    intervalMillis: z.number().int().min(5000).max(300000),
    timeoutMillis: z.number().int().min(2000).max(60000),
    healthyThreshold: z.number().int().min(2).max(10),
    unhealthyThreshold: z.number().int().min(2).max(10),
    port: port(z).optional(),
    path: z.string().optional().describe('For http and http2 only'),
  };
}

/** How many connections or requests are open at once. */
export function connectionPools(z: Zod) {
  const atLeastOne = () => z.number().int().min(1);
  const requests = () => z.object({ maxRequests: atLeastOne() }).strict();
  return {
    http: z
      .object({
        maxConnections: atLeastOne(),
        maxPendingRequests: atLeastOne().optional(),
      })
      .strict()
      .optional(),
    http2: requests().optional(),
    grpc: requests().optional(),
  };
}
