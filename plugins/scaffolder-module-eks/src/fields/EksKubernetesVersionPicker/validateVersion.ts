import type { CustomFieldValidator } from '@backstage/plugin-scaffolder-react';

/**
 * Refuses what is not a Kubernetes version as EKS writes it, without a patch number.
 *
 * @public
 */
export const validateVersion: CustomFieldValidator<string> = (value, field) => {
  if (value && !/^1\.\d{1,3}$/.test(value)) {
    field.addError(
      `'${value}' is not a Kubernetes version of EKS. One looks like 1.34, without a patch number.`,
    );
  }
};
