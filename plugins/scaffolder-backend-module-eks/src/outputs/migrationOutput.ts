import type { Zod } from '../inputs/Zod';

/** The output of `mesh:migration:plan`. */
export const migrationOutput = (z: Zod) =>
  z.object({
    meshName: z.string().describe('Name of the mesh'),
    targetPath: z.string().describe('Folder of the plan in the workspace'),
    ready: z.number().describe('Services that can be cut over'),
    work: z.number().describe('Services for which something is lost'),
    blocked: z.number().describe('Services that must not be cut over yet'),
    lostFields: z.number().describe('Fields whose work nothing does any more'),
    unknownFields: z.number().describe('Fields the planner does not know'),
  });
