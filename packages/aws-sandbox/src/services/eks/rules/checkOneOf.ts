import { invalidParameter, type ErrorSubject } from '../errors';

/**
 * Checks that a value, when given, is one of an enumeration.
 *
 * @throws AwsError InvalidParameterException with the values allowed.
 */
export function checkOneOf(
  path: string,
  value: string | undefined,
  allowed: Record<string, string>,
  subject?: ErrorSubject,
): void {
  const values = Object.values(allowed);
  if (value === undefined || values.includes(value)) return;
  throw invalidParameter(
    `${path} must be one of ${values.join(', ')}, found '${value}'`,
    subject,
  );
}
