import { makeFieldSchema } from '@backstage/plugin-scaffolder-react';
import { clusterUiOptions } from '../../picker/clusterUiOptions';

/**
 * The value of `EksAddonPicker` is the name of an add-on; it lists those that EKS offers for a cluster's version.
 *
 * @public
 */
export const EksAddonPickerSchema = makeFieldSchema({
  output: z => z.string(),
  uiOptions: z => z.object(clusterUiOptions(z)),
});

/**
 * The props of `EksAddonPicker`.
 *
 * @public
 */
export type EksAddonPickerProps = typeof EksAddonPickerSchema.TProps;
