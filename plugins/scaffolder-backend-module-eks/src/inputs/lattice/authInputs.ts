import type { Zod } from '../Zod';

/** Who may call a service network or service. */
export const authInputs = (z: Zod) => ({
  authType: z
    .enum(['NONE', 'AWS_IAM'])
    .optional()
    .describe('Whether callers must sign their requests; NONE when left out'),
  authPolicy: z
    .record(z.unknown())
    .optional()
    .describe('Auth policy, as the document itself; needs authType AWS_IAM'),
});

/** The text of an auth policy that was given as a document. */
export function policyText(
  policy: Record<string, unknown> | undefined,
): string | undefined {
  return policy && JSON.stringify(policy);
}
