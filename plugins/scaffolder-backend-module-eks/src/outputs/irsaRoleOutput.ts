import type { Zod } from '../inputs/Zod';

/** The output of `eks:irsaRole:create`. */
export const irsaRoleOutput = (z: Zod) =>
  z.object({
    roleName: z.string().describe('Name of the role'),
    roleArn: z
      .string()
      .describe('ARN of the role; in a dry run, the one it will have'),
    status: z.string().describe('ACTIVE; PLANNED in a dry run'),
    serviceAccountAnnotations: z
      .record(z.string())
      .describe(
        'The annotation that the ServiceAccount needs, ready for its metadata: eks.amazonaws.com/role-arn with the ARN',
      ),
    entityRef: z
      .string()
      .optional()
      .describe('Reference of the catalog entity; not in a dry run'),
    consoleUrl: z.string().describe('The role in the AWS console'),
  });
