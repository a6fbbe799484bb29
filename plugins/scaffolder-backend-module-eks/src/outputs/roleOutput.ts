import type { Zod } from '../inputs/Zod';

/** The output of `eks:role:create`. */
export const roleOutput = (z: Zod) =>
  z.object({
    roleName: z.string().describe('Name of the role'),
    roleArn: z
      .string()
      .describe('ARN of the role; in a dry run, the one it will have'),
    status: z.string().describe('ACTIVE; PLANNED in a dry run'),
    entityRef: z
      .string()
      .optional()
      .describe(
        'Reference of the catalog entity, for the purpose pod-identity; not in a dry run',
      ),
    consoleUrl: z.string().describe('The role in the AWS console'),
  });
