import { makeFieldSchema } from '@backstage/plugin-scaffolder-react';

/**
 * The value of `EksScopePicker` is an account and a region in it. Either may be missing while it is being chosen.
 *
 * @public
 */
export const EksScopePickerSchema = makeFieldSchema({
  output: z =>
    z.object({
      accountId: z.string().optional(),
      region: z.string().optional(),
    }),
  uiOptions: z =>
    z.object({
      accountIds: z
        .array(z.string())
        .optional()
        .describe('Offers these accounts only.'),
      regions: z
        .array(z.string())
        .optional()
        .describe('Offers these regions only.'),
    }),
});

/**
 * The props of `EksScopePicker`.
 *
 * @public
 */
export type EksScopePickerProps = typeof EksScopePickerSchema.TProps;

/**
 * What `EksScopePicker` keeps in the form.
 *
 * @public
 */
export type EksScopePickerValue = typeof EksScopePickerSchema.TOutput;
