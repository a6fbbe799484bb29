import type { Zod } from '../Zod';

/** The name of an object of a mesh. */
export const objectName = (z: Zod) => z.string().min(1).max(255);

/** The mesh of an object. */
export const meshName = (z: Zod) =>
  z.string().min(1).max(255).describe('Name of the mesh');

/** Whether virtual nodes may name backends that do not exist. */
export const allowMissingBackends = (z: Zod) =>
  z
    .boolean()
    .default(false)
    .describe('Whether virtual nodes may name backends that do not exist yet');
