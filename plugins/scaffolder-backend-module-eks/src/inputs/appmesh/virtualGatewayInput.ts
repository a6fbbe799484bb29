import { scopeInput } from '../scopeInput';
import { tagsInput } from '../tagsInput';
import type { Zod } from '../Zod';
import {
  connectionPools,
  gatewayHealthCheck,
  gatewayPortMapping,
} from './listenerParts';
import { logging } from './logging';
import { meshName, objectName } from './objectName';
import { backendDefaults, listenerTls } from './tlsParts';

/** What a virtual gateway is, in the words of App Mesh. */
export const virtualGatewaySpecInput = (z: Zod) => ({
  listeners: z
    .array(
      z
        .object({
          portMapping: gatewayPortMapping(z),
          healthCheck: gatewayHealthCheck(z).optional(),
          tls: listenerTls(z).optional(),
          connectionPool: z
            .object(connectionPools(z))
            .strict()
            .optional()
            .describe('Under the protocol of the listener'),
        })
        .strict(),
    )
    .describe('The ports on which it takes traffic from outside the mesh'),
  backendDefaults: backendDefaults(z)
    .optional()
    .describe('How services are called unless they say otherwise'),
  logging: logging(z).optional().describe('Where the Envoy proxies log to'),
});

/** The input of `appmesh:virtualGateway:create`. */
export const virtualGatewayInput = (z: Zod) =>
  z
    .object({
      ...scopeInput(z),
      meshName: meshName(z),
      virtualGatewayName: objectName(z).describe('Name of the virtual gateway'),
      ...virtualGatewaySpecInput(z),
      tags: tagsInput(z),
    })
    .strict();
