import { scopeInput } from '../scopeInput';
import { tagsInput } from '../tagsInput';
import type { Zod } from '../Zod';
import { hostnameMatch, httpMatchParts } from './httpMatchParts';
import { meshName, objectName } from './objectName';
import { namedMatches, port, priority } from './routeParts';

/** What a gateway route does, in the words of App Mesh. */
export const gatewayRouteSpecInput = (z: Zod) => ({
  priority: priority(z),
  httpRoute: httpGatewayRoute(z)
    .optional()
    .describe('Exactly one of httpRoute, http2Route and grpcRoute'),
  http2Route: httpGatewayRoute(z).optional().describe('For HTTP/2'),
  grpcRoute: grpcGatewayRoute(z).optional().describe('For gRPC'),
});

/** The input of `appmesh:gatewayRoute:create`. */
export const gatewayRouteInput = (z: Zod) =>
  z
    .object({
      ...scopeInput(z),
      meshName: meshName(z),
      virtualGatewayName: objectName(z).describe(
        'Virtual gateway of the gateway route',
      ),
      gatewayRouteName: objectName(z).describe('Name of the gateway route'),
      ...gatewayRouteSpecInput(z),
      tags: tagsInput(z),
    })
    .strict();

function target(z: Zod) {
  return z
    .object({
      virtualService: z.object({ virtualServiceName: objectName(z) }).strict(),
      port: port(z).optional(),
    })
    .strict()
    .describe('The virtual service that answers');
}

const yesOrNo = (z: Zod) => z.enum(['ENABLED', 'DISABLED']).optional();

function rewriteHostname(z: Zod) {
  return z
    .object({ defaultTargetHostname: yesOrNo(z) })
    .strict()
    .optional()
    .describe('Whether the service is asked for by its own name');
}

function httpGatewayRoute(z: Zod) {
  return z
    .object({
      match: z
        .object({ ...httpMatchParts(z), hostname: hostnameMatch(z) })
        .strict(),
      action: z
        .object({
          target: target(z),
          rewrite: z
            .object({
              hostname: rewriteHostname(z),
              prefix: z
                .object({
                  defaultPrefix: yesOrNo(z),
                  value: z.string().min(1).max(255).optional(),
                })
                .strict()
                .optional()
                .describe('What takes the place of the matched prefix'),
              path: z
                .object({ exact: z.string().min(1).max(255).optional() })
                .strict()
                .optional()
                .describe('What takes the place of the matched path'),
            })
            .strict()
            .optional(),
        })
        .strict(),
    })
    .strict();
}

function grpcGatewayRoute(z: Zod) {
  return z
    .object({
      match: z
        .object({
          serviceName: z.string().optional(),
          hostname: hostnameMatch(z),
          metadata: namedMatches(z).optional(),
          port: port(z).optional(),
        })
        .strict()
        .default({}),
      action: z
        .object({
          target: target(z),
          rewrite: z
            .object({ hostname: rewriteHostname(z) })
            .strict()
            .optional(),
        })
        .strict(),
    })
    .strict();
}
