import type { Zod } from './Zod';

/** The ARN of an IAM role. */
export const roleArnInput = (z: Zod) =>
  z
    .string()
    .regex(
      /^arn:aws[a-z-]*:iam::\d{12}:role\/.+$/,
      'the ARN of an IAM role, such as arn:aws:iam::111122223333:role/name',
    );
