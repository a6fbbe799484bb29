import type { CustomFieldValidator } from '@backstage/plugin-scaffolder-react';

/**
 * Refuses what is not a VPC id.
 *
 * @public
 */
export const validateVpc: CustomFieldValidator<string> = (value, field) => {
  if (value && !/^vpc-[0-9a-f]{8,17}$/.test(value)) {
    field.addError(
      `'${value}' is not a VPC id. One looks like vpc-0a1b2c3d4e5f67890.`,
    );
  }
};
