import type { Zod } from '../Zod';
import { gatewayRouteSpecInput } from './gatewayRouteInput';
import { meshName, objectName } from './objectName';
import { ipPreference, virtualNodeSpecInput } from './virtualNodeSpecInput';
import { virtualGatewaySpecInput } from './virtualGatewayInput';
import { namespaceInput } from '../namespaceInput';
import { routerListeners, routerRoutes } from './virtualRouterInputs';
import { provider } from './virtualServiceInput';

/** The input of `appmesh:manifests:write`. */
export const manifestsInput = (z: Zod) =>
  z
    .object({
      meshName: meshName(z),
      namespace: namespaceInput(z).describe(
        'Namespace of everything but the mesh',
      ),
      accountId: z
        .string()
        .regex(/^\d{12}$/, 'an AWS account id of 12 digits')
        .optional()
        .describe(
          'Account of what is referred to and not written, together with region',
        ),
      region: z
        .string()
        .regex(/^[a-z]{2,}(-[a-z]+)+-\d+$/, 'an AWS region such as eu-west-1')
        .optional()
        .describe('Region of what is referred to and not written'),
      targetPath: z
        .string()
        .min(1)
        .default('mesh')
        .describe('Folder of the workspace for the manifests'),
      mesh: z
        .object({
          egressFilter: z
            .object({ type: z.enum(['ALLOW_ALL', 'DROP_ALL']) })
            .strict()
            .optional(),
          serviceDiscovery: z
            .object({ ipPreference: ipPreference(z).optional() })
            .strict()
            .optional(),
        })
        .strict()
        .optional()
        .describe('The mesh itself; not written when left out'),
      virtualNodes: z
        .array(
          z
            .object({
              virtualNodeName: objectName(z),
              podLabels: podLabels(z),
              ...virtualNodeSpecInput(z),
            })
            .strict(),
        )
        .default([])
        .describe('Each with the inputs of appmesh:virtualNode:create'),
      virtualRouters: z
        .array(
          z
            .object({
              virtualRouterName: objectName(z),
              listeners: routerListeners(z),
              routes: routerRoutes(z).default([]),
            })
            .strict(),
        )
        .default([])
        .describe(
          'Each with its routes, as appmesh:virtualRouter:create takes them',
        ),
      virtualServices: z
        .array(
          z
            .object({
              virtualServiceName: objectName(z),
              provider: provider(z),
            })
            .strict(),
        )
        .default([])
        .describe(
          'Each with its provider, as appmesh:virtualService:create takes it',
        ),
      virtualGateways: z
        .array(
          z
            .object({
              virtualGatewayName: objectName(z),
              podLabels: podLabels(z),
              ...virtualGatewaySpecInput(z),
            })
            .strict(),
        )
        .default([])
        .describe('Each with the inputs of appmesh:virtualGateway:create'),
      gatewayRoutes: z
        .array(
          z
            .object({
              virtualGatewayName: objectName(z),
              gatewayRouteName: objectName(z),
              ...gatewayRouteSpecInput(z),
            })
            .strict(),
        )
        .default([])
        .describe('Each with the inputs of appmesh:gatewayRoute:create'),
    })
    .strict();

function podLabels(z: Zod) {
  return z
    .record(
      z
        .string()
        .max(317)
        .regex(/^([a-zA-Z0-9.-]+\/)?[\w.-]+$/, 'a key of a label'),
      z
        .string()
        .max(63)
        .regex(/^[\w.-]*$/, 'a value of a label'),
    )
    .optional()
    .describe('Labels of its pods; without them no pod belongs to it');
}
