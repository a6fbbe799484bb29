import type { CustomFieldValidator } from '@backstage/plugin-scaffolder-react';
import { givenText } from '../../picker/givenText';

/**
 * Refuses what is not the version of an add-on as EKS writes it.
 *
 * @public
 */
export const validateAddonVersion: CustomFieldValidator<string> = (
  value,
  field,
) => {
  const text = givenText(value);
  if (text && !/^v\d+\.\d+\.\d+-eksbuild\.\d+$/.test(text)) {
    field.addError(
      `'${text}' is not the version of an add-on. One looks like v1.20.4-eksbuild.2.`,
    );
  }
};
