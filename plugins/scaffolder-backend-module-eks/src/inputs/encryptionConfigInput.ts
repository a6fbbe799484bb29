import type { Zod } from './Zod';

/** The encryption of a cluster's Secrets. */
export function encryptionConfigInput(z: Zod) {
  return z
    .array(
      z
        .object({
          resources: z
            .array(z.string())
            .default(['secrets'])
            .describe("What is encrypted: only 'secrets' is possible"),
          provider: z
            .object({ keyArn: z.string().describe('ARN of the KMS key') })
            .strict()
            .describe('What encrypts: a symmetric KMS key of the region'),
        })
        .strict(),
    )
    .max(1)
    .optional()
    .describe('Encrypts Kubernetes Secrets with a KMS key of your own');
}
