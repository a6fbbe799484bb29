import type { CustomFieldValidator } from '@backstage/plugin-scaffolder-react';
import { givenText } from '../../picker/givenText';
import { scopeValue, type ScopeUiOptions } from '../../picker/parentValues';

const ROLE_ARN = /^arn:aws[a-z-]*:iam::(\d{12}):role\/[\w+=,.@/-]+$/;

/**
 * Refuses what is not the ARN of a role, and a role of another account than the chosen one.
 *
 * @public
 */
export const validateRole: CustomFieldValidator<string, ScopeUiOptions> = (
  value,
  field,
  { formData, uiSchema },
) => {
  const arn = givenText(value);
  if (!arn) {
    return;
  }
  const accountId = ROLE_ARN.exec(arn)?.[1];
  if (!accountId) {
    field.addError(
      `'${arn}' is not the ARN of an IAM role. One looks like arn:aws:iam::111122223333:role/eks-cluster-role.`,
    );
    return;
  }
  const scope = scopeValue(formData, uiSchema?.['ui:options']);
  if (scope && scope.accountId !== accountId) {
    field.addError(
      `'${arn}' is a role of account ${accountId}; wanted is one of ${scope.accountId}.`,
    );
  }
};
