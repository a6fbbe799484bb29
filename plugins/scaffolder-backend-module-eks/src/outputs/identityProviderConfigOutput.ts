import type { Zod } from '../inputs/Zod';
import { clusterLinksOutput } from './clusterLinksOutput';

/** The output of `eks:identityProviderConfig:associate`. */
export const identityProviderConfigOutput = (z: Zod) =>
  z.object({
    identityProviderConfigName: z.string().describe('Name of the association'),
    identityProviderConfigArn: z
      .string()
      .optional()
      .describe('ARN of the association; not in a dry run'),
    ...clusterLinksOutput(z),
  });
