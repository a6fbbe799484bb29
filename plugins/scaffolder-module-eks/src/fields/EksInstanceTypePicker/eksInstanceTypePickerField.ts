import { EksInstanceTypePicker } from './EksInstanceTypePicker';
import { EksInstanceTypePickerSchema } from './schema';
import { validateInstanceTypes } from './validateInstanceTypes';

/**
 * The field `EksInstanceTypePicker`, ready to be registered.
 *
 * @public
 */
export const eksInstanceTypePickerField = {
  name: 'EksInstanceTypePicker',
  component: EksInstanceTypePicker,
  validation: validateInstanceTypes,
  schema: EksInstanceTypePickerSchema,
};
