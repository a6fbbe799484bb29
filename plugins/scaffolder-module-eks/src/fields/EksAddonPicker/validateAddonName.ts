import type { CustomFieldValidator } from '@backstage/plugin-scaffolder-react';
import { givenText } from '../../picker/givenText';

/**
 * Refuses what cannot be the name of an add-on.
 *
 * @public
 */
export const validateAddonName: CustomFieldValidator<string> = (
  value,
  field,
) => {
  const text = givenText(value);
  if (text && !/^[0-9A-Za-z][A-Za-z0-9_-]*$/.test(text)) {
    field.addError(
      `'${text}' is not the name of an add-on. One looks like vpc-cni.`,
    );
  }
};
