import { invalidParameter } from './errors';

/**
 * Checks a whole number; nothing is right too.
 *
 * @throws AwsError InvalidParameterValue.
 */
export function checkRange(
  name: string,
  value: number | undefined,
  [minimum, maximum]: [number, number],
): void {
  if (value === undefined) return;
  if (!Number.isInteger(value) || value < minimum || value > maximum) {
    throw invalidParameter(
      name,
      `Must be between ${minimum} and ${maximum}, if provided, found ${value}`,
    );
  }
}
