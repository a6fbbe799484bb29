import type { CustomFieldValidator } from '@backstage/plugin-scaffolder-react';

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
  if (value && (/\s|\//.test(value) || value.length > MAX_LENGTH)) {
    field.addError(
      `'${value}' is not a name in a mesh. A name has 1 to ${MAX_LENGTH} characters, without spaces and slashes.`,
    );
  }
};
