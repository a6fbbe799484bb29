import type { Zod } from '../inputs/Zod';

/** The output of `lattice:serviceNetwork:create`. */
export const serviceNetworkOutput = (z: Zod) =>
  z.object({
    serviceNetworkName: z.string().describe('Name of the service network'),
    serviceNetworkArn: z
      .string()
      .optional()
      .describe('ARN of the service network; not in a dry run'),
    entityRef: entityRef(z),
  });

/** The output of `lattice:service:create`. */
export const latticeServiceOutput = (z: Zod) =>
  z.object({
    serviceName: z.string().describe('Name of the service'),
    serviceArn: z
      .string()
      .optional()
      .describe('ARN of the service; not in a dry run'),
    domainName: z
      .string()
      .optional()
      .describe('Name by which it is called; not in a dry run'),
    serviceNetworkName: z
      .string()
      .optional()
      .describe('Name of its service network'),
    entityRef: entityRef(z),
  });

function entityRef(z: Zod) {
  return z
    .string()
    .optional()
    .describe(
      'Reference of the catalog entity; not in a dry run, nor of a service that is in no network',
    );
}
