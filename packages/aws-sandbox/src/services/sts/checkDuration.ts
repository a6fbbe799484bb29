import { validationError } from './checkAssumeRole';

/**
 * How long a session shall last, an hour unless told otherwise.
 *
 * @throws AwsError ValidationError when the role does not allow that long.
 */
export function checkDuration(
  { DurationSeconds = 3600 }: { DurationSeconds?: number },
  role: { maxSessionDuration: number },
): number {
  if (DurationSeconds > role.maxSessionDuration) {
    throw validationError(
      'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
    );
  }
  return DurationSeconds;
}
