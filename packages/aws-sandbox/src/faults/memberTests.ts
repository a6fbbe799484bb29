/** Whether the value of a fault's member is as it should be. */
export type MemberTest = (value: unknown) => boolean;

/** Whether a value is left out or fits. */
export function optional(fits: MemberTest): MemberTest {
  return value => value === undefined || fits(value);
}

/** Whether a value is one of these. */
export function oneOf(values: readonly string[]): MemberTest {
  return value => values.includes(value as string);
}

/** Whether it is a text. */
export function isText(value: unknown): boolean {
  return typeof value === 'string';
}

/** Whether it is a number above 0. */
export function isPositive(value: unknown): boolean {
  return typeof value === 'number' && Number.isFinite(value) && value > 0;
}

/** Whether it is a whole number above 0. */
export function isCount(value: unknown): boolean {
  return Number.isInteger(value) && (value as number) > 0;
}

/** Whether so many can be let through at once. */
export function isBurst(value: unknown): boolean {
  return isPositive(value) && (value as number) >= 1;
}

/** Whether it is a number above 0 and up to 1. */
export function isProbability(value: unknown): boolean {
  return isPositive(value) && (value as number) <= 1;
}

/** Whether it is a list of actions as policies name them. */
export function isActions(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every(isText);
}

/** Whether it is a number of milliseconds, an hour at most. */
export function isDuration(value: unknown): boolean {
  return typeof value === 'number' && value >= 0 && value <= 3_600_000;
}

/** Whether it is the HTTP status of an error. */
export function isErrorStatus(value: unknown): boolean {
  return isCount(value) && (value as number) >= 400 && (value as number) < 600;
}

/** Whether it is a list of health issues. */
export function isIssueList(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.every(
      issue =>
        isText(issue?.code) &&
        isText(issue?.message) &&
        Array.isArray(issue?.resourceIds) &&
        issue.resourceIds.every(isText),
    )
  );
}
