import type { Zod } from '../inputs/Zod';
import { changedOutput } from './changedOutput';
import { clusterOutput } from './clusterOutput';

/** The output of `eks:cluster:update`. */
export const clusterUpdateOutput = (z: Zod) =>
  clusterOutput(z).extend(changedOutput(z));
