import { scopeInput } from '../scopeInput';
import { tagsInput } from '../tagsInput';
import type { Zod } from '../Zod';
import { allowMissingBackends, meshName, objectName } from './objectName';
import { virtualNodeSpecInput } from './virtualNodeSpecInput';
import { routerListeners, routerRoutes } from './virtualRouterInputs';

/** The input of `appmesh:virtualService:create`. */
export const virtualServiceInput = (z: Zod) =>
  z
    .object({
      ...scopeInput(z),
      meshName: meshName(z),
      virtualServiceName: objectName(z).describe(
        'Name by which others call the service, for example reviews.shop.svc.cluster.local',
      ),
      provider: provider(z),
      create: createdWithService(z).optional(),
      allowMissingBackends: allowMissingBackends(z),
      tags: tagsInput(z),
    })
    .strict();

/** What a virtual service hands its traffic to. */
export function provider(z: Zod) {
  return z
    .object({
      virtualNode: z
        .object({ virtualNodeName: objectName(z) })
        .strict()
        .optional(),
      virtualRouter: z
        .object({ virtualRouterName: objectName(z) })
        .strict()
        .optional(),
    })
    .strict()
    .optional()
    .describe(
      'The virtual node or virtual router that answers; existing, or described in create',
    );
}

/** The router and the nodes that are made together with a virtual service. */
export function createdWithService(z: Zod) {
  return z
    .object({
      virtualRouter: z
        .object({
          virtualRouterName: objectName(z),
          listeners: routerListeners(z),
          routes: routerRoutes(z).min(1),
        })
        .strict()
        .optional()
        .describe('The virtual router to create, with its routes'),
      virtualNodes: z
        .array(
          z
            .object({
              virtualNodeName: objectName(z),
              ...virtualNodeSpecInput(z),
            })
            .strict(),
        )
        .optional()
        .describe('The virtual nodes to create'),
    })
    .strict()
    .describe('What to create together with the service');
}
