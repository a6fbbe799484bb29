import type { Zod } from './Zod';

/** Subnet ids. */
export const subnetIdsInput = (z: Zod) =>
  z.array(
    z
      .string()
      .regex(/^subnet-[0-9a-z-]+$/, 'a subnet id such as subnet-0a1b2c3d'),
  );
