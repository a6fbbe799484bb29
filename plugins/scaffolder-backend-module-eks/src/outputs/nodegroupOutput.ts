import type { Zod } from '../inputs/Zod';

/** The output of `eks:nodegroup:create`. */
export const nodegroupOutput = (z: Zod) =>
  z.object({
    nodegroupName: z.string().describe('Name of the node group'),
    nodegroupArn: z
      .string()
      .optional()
      .describe('ARN of the node group; not in a dry run'),
    status: z.string().describe("AWS's status; PLANNED in a dry run"),
    entityRef: z
      .string()
      .optional()
      .describe('Reference of the catalog entity; not in a dry run'),
    consoleUrl: z.string().describe('The node group in the AWS console'),
  });
