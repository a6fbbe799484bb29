import type { AwsErrorKind } from './AwsErrorKind';
import { errorCauses } from './errorCauses';
import { kindOfError } from './kindOfError';

/**
 * Tells what an error means: one of the AWS SDK, one of the network below it, or one that has either as its cause, of
 * which the innermost counts.
 *
 * A status alone never means that something does not exist, because a proxy's 404 must not look like a deletion.
 *
 * @public
 */
export function classifyAwsError(error: unknown): AwsErrorKind {
  const kinds = errorCauses(error).map(kindOfError);
  return kinds.findLast(kind => kind !== 'unknown') ?? 'unknown';
}
