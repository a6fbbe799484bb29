import { EksServiceAccountPicker } from './EksServiceAccountPicker';
import { EksServiceAccountPickerSchema } from './schema';
import { validateServiceAccount } from './validateServiceAccount';

/**
 * The field `EksServiceAccountPicker`, ready to be registered.
 *
 * @public
 */
export const eksServiceAccountPickerField = {
  name: 'EksServiceAccountPicker',
  component: EksServiceAccountPicker,
  validation: validateServiceAccount,
  schema: EksServiceAccountPickerSchema,
};
