import { EksKubernetesVersionPicker } from './EksKubernetesVersionPicker';
import { EksKubernetesVersionPickerSchema } from './schema';
import { validateVersion } from './validateVersion';

/**
 * The field `EksKubernetesVersionPicker`, ready to be registered.
 *
 * @public
 */
export const eksKubernetesVersionPickerField = {
  name: 'EksKubernetesVersionPicker',
  component: EksKubernetesVersionPicker,
  validation: validateVersion,
  schema: EksKubernetesVersionPickerSchema,
};
