import type { Zod } from './Zod';

/** The name of a cluster that exists, or that an earlier step makes. */
export const clusterNameInput = (z: Zod) =>
  z.string().min(1).describe('Name of the cluster');
