import { scopeInput } from '../scopeInput';
import { tagsInput } from '../tagsInput';
import type { Zod } from '../Zod';
import { meshName } from './objectName';
import { ipPreference } from './virtualNodeSpecInput';

/** The input of `appmesh:mesh:create`. */
export const meshInput = (z: Zod) =>
  z
    .object({
      ...scopeInput(z),
      meshName: meshName(z),
      egressFilter: z
        .object({ type: z.enum(['ALLOW_ALL', 'DROP_ALL']) })
        .strict()
        .optional()
        .describe(
          'Whether nodes reach what is outside the mesh; DROP_ALL when left out',
        ),
      serviceDiscovery: z
        .object({ ipPreference: ipPreference(z).optional() })
        .strict()
        .optional()
        .describe('Which addresses the Envoy proxies prefer'),
      tags: tagsInput(z),
    })
    .strict();
