import { namespaceInput } from './namespaceInput';
import { scopeInput } from './scopeInput';
import { timeoutInput } from './timeoutInput';
import type { Zod } from './Zod';

/** The input of `eks:manifest:apply`. */
export const manifestInput = (z: Zod) =>
  z
    .object({
      ...scopeInput(z),
      clusterName: z.string().min(1).describe('Name of the cluster'),
      manifests: manifestsInput(z)
        .optional()
        .describe(
          'Manifests: YAML with any number of documents, an object, or a list of either',
        ),
      path: z
        .union([z.string().min(1), z.array(z.string().min(1)).min(1)])
        .optional()
        .describe(
          "Files with manifests in the task's workspace, or folders of which all .yaml, .yml and .json files are taken",
        ),
      ...applyingInput(z),
      timeoutMinutes: timeoutInput(z, 10),
    })
    .strict()
    .refine(({ manifests, path }) => manifests ?? path, {
      message: 'wanted manifests, or the path of some',
      path: ['manifests'],
    });

/** Manifests as an input. */
export function manifestsInput(z: Zod) {
  const one = z.union([z.string().min(1), z.record(z.unknown())]);
  return z.union([z.array(one).min(1), one]);
}

/** How manifests are applied. */
export function applyingInput(z: Zod) {
  return {
    namespace: namespaceInput(z)
      .default('default')
      .describe('Where objects go that live in a namespace and name none'),
    force: z
      .boolean()
      .default(false)
      .describe(
        'Takes over fields that somebody else manages; otherwise they are refused, field by field',
      ),
    wait: z
      .boolean()
      .default(false)
      .describe(
        'Waits until everything applied is ready, for example until all pods of a Deployment are available',
      ),
  };
}
