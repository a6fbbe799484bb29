import type { Zod } from '../inputs/Zod';
import { clusterLinksOutput } from './clusterLinksOutput';

/** The output of `eks:oidcProvider:create`. */
export const oidcProviderOutput = (z: Zod) =>
  z.object({
    oidcProviderArn: z
      .string()
      .optional()
      .describe('ARN of the provider; not when the cluster is only planned'),
    url: z
      .string()
      .optional()
      .describe("The cluster's issuer; not when the cluster is only planned"),
    ...clusterLinksOutput(z),
  });
