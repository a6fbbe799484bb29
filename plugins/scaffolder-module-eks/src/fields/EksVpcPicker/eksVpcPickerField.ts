import { EksVpcPicker } from './EksVpcPicker';
import { EksVpcPickerSchema } from './schema';
import { validateVpc } from './validateVpc';

/**
 * The field `EksVpcPicker`, ready to be registered.
 *
 * @public
 */
export const eksVpcPickerField = {
  name: 'EksVpcPicker',
  component: EksVpcPicker,
  validation: validateVpc,
  schema: EksVpcPickerSchema,
};
