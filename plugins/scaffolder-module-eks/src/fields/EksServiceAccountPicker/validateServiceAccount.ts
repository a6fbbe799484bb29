import type { CustomFieldValidator } from '@backstage/plugin-scaffolder-react';
import { givenText } from '../../picker/givenText';

const NAMESPACE = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;
const SUBDOMAIN = /^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$/;

/**
 * Refuses what is not `namespace/name` by the rules of Kubernetes.
 *
 * @public
 */
export const validateServiceAccount: CustomFieldValidator<string> = (
  value,
  field,
) => {
  const text = givenText(value);
  if (!text) {
    return;
  }
  const [namespace, name, ...rest] = text.split('/');
  if (
    rest.length > 0 ||
    !NAMESPACE.test(namespace) ||
    !SUBDOMAIN.test(name ?? '')
  ) {
    field.addError(
      `'${text}' is not a ServiceAccount. Write its namespace and its name in lower case, as in shop/checkout.`,
    );
  }
};
