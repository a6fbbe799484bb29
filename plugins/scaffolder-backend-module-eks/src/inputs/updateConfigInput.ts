import type { Zod } from './Zod';

/** The pace at which EKS replaces nodes. */
export const updateConfigInput = (z: Zod) =>
  z
    .object({
      maxUnavailable: z
        .number()
        .int()
        .min(1)
        .max(100)
        .optional()
        .describe('As a number'),
      maxUnavailablePercentage: z
        .number()
        .int()
        .min(1)
        .max(100)
        .optional()
        .describe('In percent of all nodes'),
    })
    .strict()
    .optional()
    .describe('How many nodes an update may take away at once: one of the two');
