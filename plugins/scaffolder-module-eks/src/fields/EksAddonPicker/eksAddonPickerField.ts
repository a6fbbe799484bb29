import { EksAddonPicker } from './EksAddonPicker';
import { EksAddonPickerSchema } from './schema';
import { validateAddonName } from './validateAddonName';

/**
 * The field `EksAddonPicker`, ready to be registered.
 *
 * @public
 */
export const eksAddonPickerField = {
  name: 'EksAddonPicker',
  component: EksAddonPicker,
  validation: validateAddonName,
  schema: EksAddonPickerSchema,
};
