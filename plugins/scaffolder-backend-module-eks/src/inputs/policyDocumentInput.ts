import type { Zod } from './Zod';

/** A policy that grants permissions, as IAM writes it. */
export const policyDocumentInput = (z: Zod) =>
  z
    .object({
      Version: z
        .literal('2012-10-17')
        .default('2012-10-17')
        .describe('Version of the policy language'),
      Statement: z
        .array(
          z
            .object({
              Sid: z.string().optional().describe('A name for the statement'),
              Effect: z.enum(['Allow', 'Deny']),
              Action: oneOrMany(z).describe('For example s3:GetObject'),
              Resource: oneOrMany(z).describe('ARNs, or *'),
              Condition: z
                .record(z.record(oneOrMany(z)))
                .optional()
                .describe('Values by condition key by operator'),
            })
            .strict(),
        )
        .min(1)
        .describe('What is allowed or denied, on what and when'),
    })
    .strict();

function oneOrMany(z: Zod) {
  return z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]);
}
