import { scopeInput } from '../scopeInput';
import { tagsInput } from '../tagsInput';
import type { Zod } from '../Zod';
import { allowMissingBackends, meshName, objectName } from './objectName';
import { virtualNodeSpecInput } from './virtualNodeSpecInput';

/** The input of `appmesh:virtualNode:create`. */
export const virtualNodeInput = (z: Zod) =>
  z
    .object({
      ...scopeInput(z),
      meshName: meshName(z),
      virtualNodeName: objectName(z).describe('Name of the virtual node'),
      ...virtualNodeSpecInput(z),
      allowMissingBackends: allowMissingBackends(z),
      tags: tagsInput(z),
    })
    .strict();
