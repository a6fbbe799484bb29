import type { ClusterLogType } from '@eks-platform/backstage-plugin-eks-common';
import type { Zod } from './Zod';

const LOG_TYPES = [
  'api',
  'audit',
  'authenticator',
  'controllerManager',
  'scheduler',
] as const satisfies ClusterLogType[];

/** The logs of a control plane. */
export function loggingInput(z: Zod) {
  return z
    .object({
      clusterLogging: z
        .array(
          z
            .object({
              types: z
                .array(z.enum(LOG_TYPES))
                .min(1)
                .describe('Logs of these components'),
              enabled: z.boolean().default(true),
            })
            .strict(),
        )
        .describe('Which logs are sent, and which are not'),
    })
    .strict()
    .optional()
    .describe('Logs of the control plane to send to CloudWatch');
}
