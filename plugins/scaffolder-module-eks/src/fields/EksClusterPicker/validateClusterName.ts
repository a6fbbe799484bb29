import type { CustomFieldValidator } from '@backstage/plugin-scaffolder-react';
import { givenText } from '../../picker/givenText';

/**
 * Refuses what cannot be the name of a cluster.
 *
 * @public
 */
export const validateClusterName: CustomFieldValidator<string> = (
  value,
  field,
) => {
  const text = givenText(value);
  if (text && !/^[0-9A-Za-z][A-Za-z0-9_-]{0,99}$/.test(text)) {
    field.addError(
      `'${text}' is not the name of a cluster. A name has 1 to 100 letters, digits, hyphens and underscores, and begins with a letter or a digit.`,
    );
  }
};
