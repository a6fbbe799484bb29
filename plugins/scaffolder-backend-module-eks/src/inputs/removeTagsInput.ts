import type { Zod } from './Zod';

/** Tags to take away. */
export const removeTagsInput = (z: Zod) =>
  z
    .array(z.string().min(1))
    .optional()
    .describe('Keys of tags to take away; all others stay');
