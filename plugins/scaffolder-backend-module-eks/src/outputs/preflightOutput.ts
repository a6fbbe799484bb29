import type { Zod } from '../inputs/Zod';

/** The output of `eks:preflight:check`. */
export const preflightOutput = (z: Zod) =>
  z.object({
    passed: z.boolean().describe('Whether nothing forbids the creation'),
    errorCount: z.number().describe('How many findings forbid it'),
    warningCount: z.number().describe('How many findings are warnings'),
    findings: z
      .array(
        z.object({
          severity: z.enum(['error', 'warning', 'info']),
          code: z
            .string()
            .describe('Stable code, for example SUBNETS_TOO_FEW_ZONES'),
          message: z.string().describe('What was wanted and what was found'),
          remedy: z.string().describe('What to do about it'),
          field: z.string().optional().describe('The input concerned'),
        }),
      )
      .describe('Everything that was found, errors first'),
  });
