import { scopeInput } from '../scopeInput';
import { tagsInput } from '../tagsInput';
import type { Zod } from '../Zod';
import { meshName, objectName } from './objectName';
import { routerListeners, routerRoutes } from './virtualRouterInputs';

/** The input of `appmesh:virtualRouter:create`. */
export const virtualRouterInput = (z: Zod) =>
  z
    .object({
      ...scopeInput(z),
      meshName: meshName(z),
      virtualRouterName: objectName(z).describe('Name of the virtual router'),
      listeners: routerListeners(z),
      routes: routerRoutes(z)
        .default([])
        .describe('Routes to create together with the router'),
      tags: tagsInput(z),
    })
    .strict();
