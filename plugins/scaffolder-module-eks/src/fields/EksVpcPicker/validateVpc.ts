import type { CustomFieldValidator } from '@backstage/plugin-scaffolder-react';
import { givenText } from '../../picker/givenText';

/**
 * Refuses what is not a VPC id.
 *
 * @public
 */
export const validateVpc: CustomFieldValidator<string> = (value, field) => {
  const text = givenText(value);
  if (text && !/^vpc-[0-9a-f]{8,17}$/.test(text)) {
    field.addError(
      `'${text}' is not a VPC id. One looks like vpc-0a1b2c3d4e5f67890.`,
    );
  }
};
