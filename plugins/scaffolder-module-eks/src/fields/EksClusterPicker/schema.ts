import { makeFieldSchema } from '@backstage/plugin-scaffolder-react';
import { scopeUiOptions } from '../../picker/scopeUiOptions';

/**
 * The value of `EksClusterPicker` is the name of a cluster; it lists those of an account and region.
 *
 * @public
 */
export const EksClusterPickerSchema = makeFieldSchema({
  output: z => z.string(),
  uiOptions: z => z.object(scopeUiOptions(z)),
});

/**
 * The props of `EksClusterPicker`.
 *
 * @public
 */
export type EksClusterPickerProps = typeof EksClusterPickerSchema.TProps;
