import type { CustomFieldValidator } from '@backstage/plugin-scaffolder-react';
import { judgeScaling } from './judgeScaling';
import type { EksScalingPickerValue } from './schema';

/**
 * Refuses sizes that EKS would refuse.
 *
 * @public
 */
export const validateScaling: CustomFieldValidator<EksScalingPickerValue> = (
  value,
  field,
) => {
  if (Array.isArray(value)) {
    // Inside lists the wizard hands every validator the whole list; the schema judges it.
    return;
  }
  judgeScaling(value).forEach(problem => field.addError(problem));
};
