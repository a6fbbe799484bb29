import { scopeInput } from './scopeInput';
import { timeoutInput } from './timeoutInput';
import type { Zod } from './Zod';

/** The input of `eks:cluster:delete`. */
export const clusterDeleteInput = (z: Zod) =>
  z
    .object({
      ...scopeInput(z),
      name: z.string().min(1).describe('Name of the cluster'),
      deleteCompute: z
        .boolean()
        .default(false)
        .describe(
          'Deletes the node groups and Fargate profiles of the cluster first; otherwise a cluster that has some is not deleted',
        ),
      leaveBehind: z
        .boolean()
        .default(false)
        .describe(
          'Goes on although load balancers, volumes, security groups, roles, the OIDC provider or logs of the cluster stay in the account',
        ),
      timeoutMinutes: timeoutInput(z, 60),
    })
    .strict();
