import { EksClusterPicker } from './EksClusterPicker';
import { EksClusterPickerSchema } from './schema';
import { validateClusterName } from './validateClusterName';

/**
 * The field `EksClusterPicker`, ready to be registered.
 *
 * @public
 */
export const eksClusterPickerField = {
  name: 'EksClusterPicker',
  component: EksClusterPicker,
  validation: validateClusterName,
  schema: EksClusterPickerSchema,
};
