import { routeInput } from './routeInput';
import { scopeInput } from './scopeInput';
import { tagsInput } from './tagsInput';
import type { Zod } from './Zod';

/** The input of `appmesh:virtualService:create`. */
export const virtualServiceInput = (z: Zod) =>
  z
    .object({
      ...scopeInput(z),
      meshName: z.string().min(1).max(255).describe('Name of the mesh'),
      virtualServiceName: z
        .string()
        .min(1)
        .max(255)
        .describe(
          'Name by which others call the service, for example reviews.shop.svc.cluster.local',
        ),
      provider: provider(z),
      create: z
        .object({
          virtualRouter: virtualRouter(z).optional(),
          virtualNodes: z.array(virtualNode(z)).optional(),
        })
        .strict()
        .optional()
        .describe('What to create together with the service'),
      allowMissingBackends: z
        .boolean()
        .default(false)
        .describe(
          'Whether virtual nodes may name backends that do not exist yet',
        ),
      tags: tagsInput(z),
    })
    .strict();

function provider(z: Zod) {
  return z
    .union([
      z
        .object({
          virtualNode: z
            .object({ virtualNodeName: z.string().min(1) })
            .strict(),
        })
        .strict(),
      z
        .object({
          virtualRouter: z
            .object({ virtualRouterName: z.string().min(1) })
            .strict(),
        })
        .strict(),
    ])
    .optional()
    .describe(
      'The virtual node or virtual router that answers; existing, or described in create',
    );
}

function portMapping(z: Zod) {
  return z
    .object({
      port: z.number().int().min(1).max(65535),
      protocol: z.enum(['http', 'http2', 'grpc', 'tcp']),
    })
    .strict();
}

function virtualRouter(z: Zod) {
  return z
    .object({
      virtualRouterName: z.string().min(1).max(255),
      listeners: z
        .array(z.object({ portMapping: portMapping(z) }).strict())
        .min(1),
      routes: z.array(routeInput(z)).min(1),
    })
    .strict()
    .describe('The virtual router to create, with its routes');
}

function virtualNode(z: Zod) {
  return z
    .object({
      virtualNodeName: z.string().min(1).max(255),
      listeners: z
        .array(
          z
            .object({
              portMapping: portMapping(z),
              healthCheck: healthCheck(z).optional(),
            })
            .strict(),
        )
        .optional(),
      serviceDiscovery: serviceDiscovery(z).optional(),
      backends: z
        .array(
          z
            .object({
              virtualService: z
                .object({ virtualServiceName: z.string().min(1).max(255) })
                .strict(),
            })
            .strict(),
        )
        .optional()
        .describe('The virtual services it calls'),
    })
    .strict();
}

function healthCheck(z: Zod) {
  return z
    .object({
      protocol: z.enum(['http', 'http2', 'grpc', 'tcp']),
      intervalMillis: z.number().int().min(5000).max(300000),
      timeoutMillis: z.number().int().min(2000).max(60000),
      healthyThreshold: z.number().int().min(2).max(10),
      unhealthyThreshold: z.number().int().min(2).max(10),
      port: z.number().int().min(1).max(65535).optional(),
      path: z.string().optional(),
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
        })
        .strict()
        .optional(),
      awsCloudMap: z
        .object({
          namespaceName: z.string().min(1),
          serviceName: z.string().min(1),
        })
        .strict()
        .optional(),
    })
    .strict()
    .describe('How the node is found: by dns or by awsCloudMap');
}
