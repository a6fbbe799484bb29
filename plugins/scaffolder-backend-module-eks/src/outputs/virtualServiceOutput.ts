import type { Zod } from '../inputs/Zod';

/** The output of `appmesh:virtualService:create`. */
export const virtualServiceOutput = (z: Zod) =>
  z.object({
    virtualServiceName: z.string().describe('Name of the virtual service'),
    virtualServiceArn: z
      .string()
      .optional()
      .describe('ARN of the virtual service; not in a dry run'),
    meshName: z.string().describe('Name of the mesh'),
    entityRef: z
      .string()
      .optional()
      .describe('Reference of the catalog entity; not in a dry run'),
  });
