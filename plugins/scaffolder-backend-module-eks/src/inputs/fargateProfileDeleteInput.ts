import { scopeInput } from './scopeInput';
import { timeoutInput } from './timeoutInput';
import type { Zod } from './Zod';

/** The input of `eks:fargateProfile:delete`. */
export const fargateProfileDeleteInput = (z: Zod) =>
  z
    .object({
      ...scopeInput(z),
      clusterName: z.string().min(1).describe('Name of the cluster'),
      fargateProfileName: z
        .string()
        .min(1)
        .describe('Name of the Fargate profile'),
      timeoutMinutes: timeoutInput(z, 30),
    })
    .strict();
