import { EksAddonVersionPicker } from './EksAddonVersionPicker';
import { EksAddonVersionPickerSchema } from './schema';
import { validateAddonVersion } from './validateAddonVersion';

/**
 * The field `EksAddonVersionPicker`, ready to be registered.
 *
 * @public
 */
export const eksAddonVersionPickerField = {
  name: 'EksAddonVersionPicker',
  component: EksAddonVersionPicker,
  validation: validateAddonVersion,
  schema: EksAddonVersionPickerSchema,
};
