import type { CustomFieldValidator } from '@backstage/plugin-scaffolder-react';
import { givenText } from '../../picker/givenText';

const MAX_LENGTH = 255;

/**
 * Refuses what cannot be the name of a mesh or of something in it.
 *
 * @public
 */
export const validateMeshName: CustomFieldValidator<string> = (
  value,
  field,
) => {
  const text = givenText(value);
  if (text && (/\s|\//.test(text) || text.length > MAX_LENGTH)) {
    field.addError(
      `'${text}' is not a name in a mesh. A name has 1 to ${MAX_LENGTH} characters, without spaces and slashes.`,
    );
  }
};
