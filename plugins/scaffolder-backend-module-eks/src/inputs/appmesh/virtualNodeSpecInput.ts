import type { Zod } from '../Zod';
import { connectionPools, healthCheck, portMapping } from './listenerParts';
import { logging } from './logging';
import { duration, routeTimeout } from './routeParts';
import { backendDefaults, clientPolicy, listenerTls } from './tlsParts';

const IP_PREFERENCES = [
  'IPv4_PREFERRED',
  'IPv6_PREFERRED',
  'IPv4_ONLY',
  'IPv6_ONLY',
] as const;

/** What a virtual node is, in the words of App Mesh. */
export const virtualNodeSpecInput = (z: Zod) => ({
  listeners: z
    .array(listener(z))
    .optional()
    .describe('The ports on which it answers; left out for a mere caller'),
  serviceDiscovery: serviceDiscovery(z)
    .optional()
    .describe('How the node is found: by dns or by awsCloudMap'),
  backends: z
    .array(
      z
        .object({
          virtualService: z
            .object({
              virtualServiceName: z.string().min(1).max(255),
              clientPolicy: clientPolicy(z).optional(),
            })
            .strict(),
        })
        .strict(),
    )
    .optional()
    .describe('The virtual services it calls'),
  backendDefaults: backendDefaults(z)
    .optional()
    .describe('How services are called unless they say otherwise'),
  logging: logging(z).optional().describe('Where the Envoy proxies log to'),
});

/** Which address family is used to reach endpoints. */
export function ipPreference(z: Zod) {
  return z.enum(IP_PREFERENCES);
}

function listener(z: Zod) {
  return z
    .object({
      portMapping: portMapping(z),
      healthCheck: healthCheck(z).optional(),
      tls: listenerTls(z).optional(),
      timeout: z
        .object({
          http: routeTimeout(z).optional(),
          http2: routeTimeout(z).optional(),
          grpc: routeTimeout(z).optional(),
          tcp: z
            .object({ idle: duration(z).optional() })
            .strict()
            .optional(),
        })
        .strict()
        .optional()
        .describe('Under the protocol of the listener'),
      outlierDetection: z
        .object({
          maxServerErrors: z.number().int().min(1),
          interval: duration(z),
          baseEjectionDuration: duration(z),
          maxEjectionPercent: z.number().int().min(0).max(100),
        })
        .strict()
        .optional(),
      connectionPool: z
        .object({
          ...connectionPools(z),
          tcp: z
            .object({ maxConnections: z.number().int().min(1) })
            .strict()
            .optional(),
        })
        .strict()
        .optional()
        .describe('Under the protocol of the listener'),
    })
    .strict();
}

function serviceDiscovery(z: Zod) {
  return z
    .object({
      dns: z
        .object({
          hostname: z.string().min(1),
          responseType: z.enum(['LOADBALANCER', 'ENDPOINTS']).optional(),
          ipPreference: ipPreference(z).optional(),
        })
        .strict()
        .optional(),
      awsCloudMap: z
        .object({
          namespaceName: z.string().min(1).max(1024),
          serviceName: z.string().min(1).max(1024),
          attributes: z
            .array(
              z
                .object({
                  key: z.string().min(1).max(255),
                  value: z.string().min(1).max(1024),
                })
                .strict(),
            )
            .optional(),
          ipPreference: ipPreference(z).optional(),
        })
        .strict()
        .optional(),
    })
    .strict();
}
