import { validation } from '../errors';

/**
 * Checks a whole number; nothing is right too.
 *
 * @throws AwsError ValidationException.
 */
export function checkRange(
  path: string,
  value: number | undefined,
  minimum: number,
  maximum: number,
): void {
  if (value === undefined) return;
  if (!Number.isInteger(value) || value < minimum || value > maximum) {
    throw validation(
      path,
      `must be a whole number from ${minimum} to ${maximum}, found ${value}`,
    );
  }
}
