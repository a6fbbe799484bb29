import type { Zod } from '../inputs/Zod';
import { clusterLinksOutput } from './clusterLinksOutput';

/** The output of `eks:capability:create`. */
export const capabilityOutput = (z: Zod) =>
  z.object({
    capabilityName: z.string().describe('Name of the capability'),
    capabilityArn: z
      .string()
      .optional()
      .describe('ARN of the capability; not in a dry run'),
    version: z
      .string()
      .optional()
      .describe('Version of the software; not in a dry run'),
    serverUrl: z
      .string()
      .optional()
      .describe('URL of Argo CD, for type ARGOCD; not in a dry run'),
    ...clusterLinksOutput(z),
  });
