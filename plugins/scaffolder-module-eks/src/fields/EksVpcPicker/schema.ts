import { makeFieldSchema } from '@backstage/plugin-scaffolder-react';
import { scopeUiOptions } from '../../picker/scopeUiOptions';

/**
 * The value of `EksVpcPicker` is a VPC id; it lists from an account and region.
 *
 * @public
 */
export const EksVpcPickerSchema = makeFieldSchema({
  output: z => z.string(),
  uiOptions: z => z.object(scopeUiOptions(z)),
});

/**
 * The props of `EksVpcPicker`.
 *
 * @public
 */
export type EksVpcPickerProps = typeof EksVpcPickerSchema.TProps;
