import { roleArnInput } from '../../inputs/roleArnInput';
import type { Zod } from '../../inputs/Zod';

/** A role: one that the same document makes, by its name, or any other by its ARN. */
export function roleReferenceInput(z: Zod) {
  return z.union(
    [roleArnInput(z), z.object({ ref: z.string().min(1) }).strict()],
    {
      errorMap: () => ({
        message:
          'wanted the ARN of an IAM role, or ref with the name of a role of this document',
      }),
    },
  );
}
