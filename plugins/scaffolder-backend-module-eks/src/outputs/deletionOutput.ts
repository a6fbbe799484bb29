import type { Zod } from '../inputs/Zod';

/** What every deleting action tells. */
export const deletionOutput = (z: Zod) =>
  z.object({
    status: z
      .enum(['DELETED', 'ALREADY_GONE', 'PLANNED'])
      .describe('How it went; PLANNED in a dry run'),
  });

/** The output of `eks:cluster:delete`. */
export const clusterDeletionOutput = (z: Zod) =>
  deletionOutput(z).extend({
    leftBehind: z
      .array(z.string())
      .optional()
      .describe(
        'What stays in the account: names, identifiers and ARNs; left out when the cluster was going or gone already',
      ),
  });
