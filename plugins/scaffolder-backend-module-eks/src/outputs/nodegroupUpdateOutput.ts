import type { Zod } from '../inputs/Zod';
import { changedOutput } from './changedOutput';
import { nodegroupOutput } from './nodegroupOutput';

/** The output of `eks:nodegroup:update`. */
export const nodegroupUpdateOutput = (z: Zod) =>
  nodegroupOutput(z).extend(changedOutput(z));
