import { EksIamRolePicker } from './EksIamRolePicker';
import { EksIamRolePickerSchema } from './schema';
import { validateRole } from './validateRole';

/**
 * The field `EksIamRolePicker`, ready to be registered.
 *
 * @public
 */
export const eksIamRolePickerField = {
  name: 'EksIamRolePicker',
  component: EksIamRolePicker,
  validation: validateRole,
  schema: EksIamRolePickerSchema,
};
