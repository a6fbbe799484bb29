import { scopeInput } from '../scopeInput';
import { tagsInput } from '../tagsInput';
import type { Zod } from '../Zod';
import { meshName, objectName } from './objectName';
import { routeSpecInput } from './routeSpecInput';

/** The input of `appmesh:route:create`. */
export const routeInput = (z: Zod) =>
  z
    .object({
      ...scopeInput(z),
      meshName: meshName(z),
      virtualRouterName: objectName(z).describe('Virtual router of the route'),
      routeName: objectName(z).describe('Name of the route'),
      ...routeSpecInput(z),
      tags: tagsInput(z),
    })
    .strict();
