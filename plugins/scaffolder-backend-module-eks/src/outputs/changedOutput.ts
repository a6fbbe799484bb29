import type { Zod } from '../inputs/Zod';

/** What every updating action tells. */
export const changedOutput = (z: Zod) => ({
  changed: z
    .boolean()
    .describe(
      'False when everything was as wanted already; in a dry run whether something would change',
    ),
});
