import type { CustomFieldValidator } from '@backstage/plugin-scaffolder-react';
import { givenText } from '../../picker/givenText';

/**
 * Refuses what is not a Kubernetes version as EKS writes it, without a patch number.
 *
 * @public
 */
export const validateVersion: CustomFieldValidator<string> = (value, field) => {
  const text = givenText(value);
  if (text && !/^1\.\d{1,3}$/.test(text)) {
    field.addError(
      `'${text}' is not a Kubernetes version of EKS. One looks like 1.34, without a patch number.`,
    );
  }
};
