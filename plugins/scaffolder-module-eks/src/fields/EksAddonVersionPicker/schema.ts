import { makeFieldSchema } from '@backstage/plugin-scaffolder-react';
import { clusterUiOptions } from '../../picker/clusterUiOptions';

/**
 * The value of `EksAddonVersionPicker` is the version of an add-on; it lists those for a cluster's Kubernetes version.
 *
 * @public
 */
export const EksAddonVersionPickerSchema = makeFieldSchema({
  output: z => z.string(),
  uiOptions: z =>
    z.object({
      ...clusterUiOptions(z),
      addonField: z
        .string()
        .optional()
        .describe(
          'Name of the field that holds the add-on; `addonName` unless given. Dots lead into objects.',
        ),
      addon: z
        .string()
        .optional()
        .describe(
          'A fixed add-on, for templates that do not ask. Wins over addonField.',
        ),
    }),
});

/**
 * The props of `EksAddonVersionPicker`.
 *
 * @public
 */
export type EksAddonVersionPickerProps =
  typeof EksAddonVersionPickerSchema.TProps;
