import type { Zod } from './Zod';

const effects = ['NO_SCHEDULE', 'NO_EXECUTE', 'PREFER_NO_SCHEDULE'] as const;

/** Taints of nodes. */
export const taintsInput = (z: Zod) =>
  z
    .array(
      z
        .object({
          key: z.string().min(1),
          value: z.string().optional(),
          effect: z.enum(effects),
        })
        .strict(),
    )
    .optional()
    .describe('Kubernetes taints of the nodes');

/** Taints to take away. */
export const removeTaintsInput = (z: Zod) =>
  z
    .array(
      z.object({ key: z.string().min(1), effect: z.enum(effects) }).strict(),
    )
    .optional()
    .describe('Taints to take away, by key and effect; all others stay');
