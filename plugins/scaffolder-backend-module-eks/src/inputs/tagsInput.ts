import type { Zod } from './Zod';

/** Tags, as every action takes them. */
export const tagsInput = (z: Zod) =>
  z
    .record(z.string())
    .optional()
    .describe('Tags by key, 50 at most; keys do not begin with aws:');
