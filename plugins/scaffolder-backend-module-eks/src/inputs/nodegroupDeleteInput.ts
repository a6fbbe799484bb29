import { scopeInput } from './scopeInput';
import { timeoutInput } from './timeoutInput';
import type { Zod } from './Zod';

/** The input of `eks:nodegroup:delete`. */
export const nodegroupDeleteInput = (z: Zod) =>
  z
    .object({
      ...scopeInput(z),
      clusterName: z.string().min(1).describe('Name of the cluster'),
      nodegroupName: z.string().min(1).describe('Name of the node group'),
      timeoutMinutes: timeoutInput(z, 45),
    })
    .strict();
