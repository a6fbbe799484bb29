import type { Zod } from '../inputs/Zod';

/** The output of `eks:manifest:apply`. */
export const manifestOutput = (z: Zod) =>
  z.object({
    clusterName: z.string().describe('Name of the cluster'),
    applied: z
      .array(
        z.object({
          apiVersion: z.string(),
          kind: z.string(),
          namespace: z.string().optional(),
          name: z.string(),
          outcome: z.enum(['created', 'changed', 'unchanged', 'planned']),
        }),
      )
      .describe('Every object, in the order in which they were applied'),
    entityRef: z
      .string()
      .optional()
      .describe('Reference of the catalog entity of the cluster'),
  });
