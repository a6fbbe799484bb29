import { EksSubnetPicker } from './EksSubnetPicker';
import { EksSubnetPickerSchema } from './schema';
import { validateSubnets } from './validateSubnets';

/**
 * The field `EksSubnetPicker`, ready to be registered.
 *
 * @public
 */
export const eksSubnetPickerField = {
  name: 'EksSubnetPicker',
  component: EksSubnetPicker,
  validation: validateSubnets,
  schema: EksSubnetPickerSchema,
};
