import type { Zod } from '../inputs/Zod';
import { clusterLinksOutput } from './clusterLinksOutput';

/** The output of `eks:accessEntry:create`. */
export const accessEntryOutput = (z: Zod) =>
  z.object({
    principalArn: z.string().describe('ARN of the role or user let in'),
    accessEntryArn: z
      .string()
      .optional()
      .describe('ARN of the access entry; not in a dry run'),
    username: z
      .string()
      .optional()
      .describe(
        'What the principal is called inside the cluster; not in a dry run',
      ),
    ...clusterLinksOutput(z),
  });
