import type { Zod } from '../inputs/Zod';
import { clusterLinksOutput } from './clusterLinksOutput';

/** The output of `eks:addon:create`. */
export const addonOutput = (z: Zod) =>
  z.object({
    addonName: z.string().describe('Name of the add-on'),
    addonArn: z
      .string()
      .optional()
      .describe('ARN of the add-on; not in a dry run'),
    addonVersion: z
      .string()
      .optional()
      .describe('Version of the add-on; not in a dry run'),
    ...clusterLinksOutput(z),
  });
