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
  judgeScaling(value).forEach(problem => field.addError(problem));
};
