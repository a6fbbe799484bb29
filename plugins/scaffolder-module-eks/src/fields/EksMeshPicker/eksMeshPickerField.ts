import { EksMeshPicker } from './EksMeshPicker';
import { EksMeshPickerSchema } from './schema';
import { validateMeshName } from './validateMeshName';

/**
 * The field `EksMeshPicker`, ready to be registered.
 *
 * @public
 */
export const eksMeshPickerField = {
  name: 'EksMeshPicker',
  component: EksMeshPicker,
  validation: validateMeshName,
  schema: EksMeshPickerSchema,
};
