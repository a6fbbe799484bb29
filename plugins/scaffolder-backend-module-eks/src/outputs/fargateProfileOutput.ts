import type { Zod } from '../inputs/Zod';

/** The output of `eks:fargateProfile:create`. */
export const fargateProfileOutput = (z: Zod) =>
  z.object({
    fargateProfileName: z.string().describe('Name of the Fargate profile'),
    fargateProfileArn: z
      .string()
      .optional()
      .describe('ARN of the Fargate profile; not in a dry run'),
    status: z.string().describe("AWS's status; PLANNED in a dry run"),
    entityRef: z
      .string()
      .optional()
      .describe('Reference of the catalog entity; not in a dry run'),
    consoleUrl: z.string().describe('The Fargate profile in the AWS console'),
  });
