import { validation } from '../errors';

/**
 * Checks a value of an enumeration; nothing is right too.
 *
 * @throws AwsError ValidationException.
 */
export function checkOneOf(
  path: string,
  value: string | undefined,
  allowed: readonly string[],
): void {
  if (value !== undefined && !allowed.includes(value)) {
    throw validation(
      path,
      `must be one of ${allowed.join(', ')}, found '${value}'`,
    );
  }
}
