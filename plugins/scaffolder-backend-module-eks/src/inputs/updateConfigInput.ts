import type { Zod } from './Zod';

/** The pace at which EKS replaces nodes. */
export const updateConfigInput = (z: Zod) =>
  z
    .object({
      maxUnavailable: z.number().int().min(1).max(100).optional(),
      maxUnavailablePercentage: z.number().int().min(1).max(100).optional(),
    })
    .strict()
    .optional()
    .describe('How many nodes an update may take away at once: one of the two');
