import { makeFieldSchema } from '@backstage/plugin-scaffolder-react';
import { scopeUiOptions } from '../../picker/scopeUiOptions';

/**
 * The value of `EksMeshPicker` is the name of a mesh; it lists those of an account and region.
 *
 * @public
 */
export const EksMeshPickerSchema = makeFieldSchema({
  output: z => z.string(),
  uiOptions: z => z.object(scopeUiOptions(z)),
});

/**
 * The props of `EksMeshPicker`.
 *
 * @public
 */
export type EksMeshPickerProps = typeof EksMeshPickerSchema.TProps;
