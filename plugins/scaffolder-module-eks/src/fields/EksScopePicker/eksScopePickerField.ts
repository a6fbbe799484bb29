import { EksScopePicker } from './EksScopePicker';
import { EksScopePickerSchema } from './schema';
import { validateScope } from './validateScope';

/**
 * The field `EksScopePicker`, ready to be registered.
 *
 * @public
 */
export const eksScopePickerField = {
  name: 'EksScopePicker',
  component: EksScopePicker,
  validation: validateScope,
  schema: EksScopePickerSchema,
};
