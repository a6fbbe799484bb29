import type { Zod } from './Zod';

const LABEL = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;

/** A namespace of Kubernetes. */
export const namespaceInput = (z: Zod) =>
  z.string().regex(LABEL, 'a namespace of Kubernetes such as shop');
