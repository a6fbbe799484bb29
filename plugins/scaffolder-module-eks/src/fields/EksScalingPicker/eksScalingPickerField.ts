import { EksScalingPicker } from './EksScalingPicker';
import { EksScalingPickerSchema } from './schema';
import { validateScaling } from './validateScaling';

/**
 * The field `EksScalingPicker`, ready to be registered.
 *
 * @public
 */
export const eksScalingPickerField = {
  name: 'EksScalingPicker',
  component: EksScalingPicker,
  validation: validateScaling,
  schema: EksScalingPickerSchema,
};
