import { EksMeshObjectPicker } from './EksMeshObjectPicker';
import { EksMeshObjectPickerSchema } from './schema';
import { validateMeshName } from '../EksMeshPicker/validateMeshName';

/**
 * The field `EksMeshObjectPicker`, ready to be registered.
 *
 * @public
 */
export const eksMeshObjectPickerField = {
  name: 'EksMeshObjectPicker',
  component: EksMeshObjectPicker,
  validation: validateMeshName,
  schema: EksMeshObjectPickerSchema,
};
