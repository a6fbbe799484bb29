import type { Zod } from '../inputs/Zod';

/** The output of `appmesh:manifests:write`. */
export const writtenManifestsOutput = (z: Zod) =>
  z.object({
    meshName: z.string().describe('Name of the mesh'),
    targetPath: z.string().describe('Folder of the manifests'),
    files: z
      .array(z.string())
      .describe('Paths of the manifests in the workspace'),
  });
