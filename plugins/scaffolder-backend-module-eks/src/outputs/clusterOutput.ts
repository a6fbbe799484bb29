import type { Zod } from '../inputs/Zod';

/** The output of `eks:cluster:create`. */
export const clusterOutput = (z: Zod) =>
  z.object({
    clusterName: z.string().describe('Name of the cluster'),
    clusterArn: z.string().describe('ARN of the cluster'),
    status: z.string().describe("AWS's status; PLANNED in a dry run"),
    version: z.string().optional().describe('Kubernetes version'),
    endpoint: z.string().optional().describe('URL of the Kubernetes API'),
    oidcIssuer: z.string().optional().describe('URL of the OIDC issuer'),
    entityRef: z
      .string()
      .optional()
      .describe('Reference of the catalog entity; not in a dry run'),
    consoleUrl: z.string().describe('The cluster in the AWS console'),
  });
