import { makeFieldSchema } from '@backstage/plugin-scaffolder-react';
import { clusterUiOptions } from '../../picker/clusterUiOptions';

/**
 * The value of `EksServiceAccountPicker` is `namespace/name`; it lists the ServiceAccounts of a cluster.
 *
 * @public
 */
export const EksServiceAccountPickerSchema = makeFieldSchema({
  output: z => z.string(),
  uiOptions: z =>
    z.object({
      ...clusterUiOptions(z),
      namespaceField: z
        .string()
        .optional()
        .describe(
          'Name of a field that holds a namespace; only its ServiceAccounts are listed then.',
        ),
      allowArbitraryValues: z
        .boolean()
        .optional()
        .describe(
          'Whether one may be typed that the cluster does not have yet; only listed ones are taken unless given.',
        ),
    }),
});

/**
 * The props of `EksServiceAccountPicker`.
 *
 * @public
 */
export type EksServiceAccountPickerProps =
  typeof EksServiceAccountPickerSchema.TProps;
