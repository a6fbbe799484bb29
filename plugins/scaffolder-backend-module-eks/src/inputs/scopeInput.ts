import type { Zod } from './Zod';

/** The inputs that say where: every action takes them. */
export const scopeInput = (z: Zod) => ({
  accountId: z
    .string()
    .regex(/^\d{12}$/, 'an AWS account id of 12 digits')
    .describe('AWS account id, 12 digits; one of the configured accounts'),
  region: z
    .string()
    .min(1)
    .describe(
      'AWS region, for example eu-west-1; one of those configured for the account',
    ),
});
