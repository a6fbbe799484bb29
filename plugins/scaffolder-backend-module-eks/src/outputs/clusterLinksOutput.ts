import type { Zod } from '../inputs/Zod';

/** The outputs of actions that make what belongs to a cluster. */
export const clusterLinksOutput = (z: Zod) => ({
  status: z.string().describe("AWS's status; PLANNED in a dry run"),
  entityRef: z
    .string()
    .optional()
    .describe("Reference of the cluster's catalog entity; not in a dry run"),
  consoleUrl: z.string().describe('The cluster in the AWS console'),
});
