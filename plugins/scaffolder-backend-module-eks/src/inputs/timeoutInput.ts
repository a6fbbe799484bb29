import type { Zod } from './Zod';

/** How long an action waits for AWS. */
export const timeoutInput = (z: Zod, minutes: number) =>
  z
    .number()
    .int()
    .min(1)
    .max(180)
    .default(minutes)
    .describe(
      'Minutes to wait for AWS; afterwards the step fails, AWS goes on, and running the step again takes up the wait',
    );
