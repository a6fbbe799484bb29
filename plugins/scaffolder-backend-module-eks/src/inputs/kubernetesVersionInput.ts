import type { Zod } from './Zod';

/** A Kubernetes version. */
export const kubernetesVersionInput = (z: Zod) =>
  z
    .string()
    .regex(/^\d+\.\d+$/, 'a Kubernetes version such as 1.34, in quotes');
