import type { CustomFieldValidator } from '@backstage/plugin-scaffolder-react';
import type { EksScopePickerValue } from './schema';

/**
 * Refuses an account without region, and what cannot be an AWS account id or region.
 *
 * @public
 */
export const validateScope: CustomFieldValidator<EksScopePickerValue> = (
  value,
  field,
) => {
  if (Array.isArray(value)) {
    // Inside lists the wizard hands every validator the whole list; the schema judges it.
    return;
  }
  const { accountId, region } = value ?? {};
  if (!accountId && !region) {
    field.addError('Choose an account and a region.');
  } else if (!accountId || !/^\d{12}$/.test(accountId)) {
    field.addError(
      accountId
        ? `'${accountId}' is not an AWS account id. One has twelve digits, as 111122223333.`
        : 'Choose an account.',
    );
  } else if (!region || !/^[a-z]{2,}(-[a-z]+)+-\d+$/.test(region)) {
    field.addError(
      region
        ? `'${region}' is not an AWS region. One looks like eu-west-1.`
        : `Choose a region of account ${accountId}.`,
    );
  }
};
