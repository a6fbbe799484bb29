import type { CustomFieldValidator } from '@backstage/plugin-scaffolder-react';
import { givenTexts } from '../../picker/givenText';

const INSTANCE_TYPE = /^[a-z][a-z0-9-]*\.[a-z0-9-]+$/;
const MAX_TYPES = 20;

/**
 * Refuses none, what cannot be an instance type, and more than EKS takes for one node group.
 *
 * @public
 */
export const validateInstanceTypes: CustomFieldValidator<string[]> = (
  value,
  field,
) => {
  const types = givenTexts(value);
  if (!types) {
    return;
  }
  if (types.length === 0) {
    field.addError('Choose at least one instance type.');
  }
  for (const type of types) {
    if (!INSTANCE_TYPE.test(type)) {
      field.addError(
        `'${type}' is not an EC2 instance type. One looks like m6i.large.`,
      );
    }
  }
  if (types.length > MAX_TYPES) {
    field.addError(
      `A node group takes at most ${MAX_TYPES} instance types; there are ${types.length}.`,
    );
  }
};
