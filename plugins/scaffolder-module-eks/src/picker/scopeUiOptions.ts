import type { z as zod } from 'zod/v3';

/**
 * The schema of `ScopeUiOptions`, for a field's `ui:options`.
 *
 * @public
 */
export const scopeUiOptions = (z: typeof zod) => ({
  scopeField: z
    .string()
    .optional()
    .describe(
      'Name of the field that holds the account and region; `scope` unless given. Dots lead into objects.',
    ),
  scope: z
    .object({
      accountId: z.string().optional(),
      region: z.string().optional(),
    })
    .optional()
    .describe(
      'A fixed account and region, for templates that do not ask. Wins over scopeField.',
    ),
});
