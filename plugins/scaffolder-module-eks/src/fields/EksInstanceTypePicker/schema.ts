import { makeFieldSchema } from '@backstage/plugin-scaffolder-react';
import { scopeUiOptions } from '../../picker/scopeUiOptions';

/**
 * The value of `EksInstanceTypePicker` is a list of instance types; it lists those of an account and region whose
 * architecture fits an AMI type.
 *
 * @public
 */
export const EksInstanceTypePickerSchema = makeFieldSchema({
  output: z => z.array(z.string()),
  uiOptions: z =>
    z.object({
      ...scopeUiOptions(z),
      amiTypeField: z
        .string()
        .optional()
        .describe(
          'Name of the field that holds the AMI type; all architectures are listed when missing.',
        ),
      amiType: z
        .string()
        .optional()
        .describe('A fixed AMI type, for example AL2023_x86_64_STANDARD.'),
    }),
});

/**
 * The props of `EksInstanceTypePicker`.
 *
 * @public
 */
export type EksInstanceTypePickerProps =
  typeof EksInstanceTypePickerSchema.TProps;
