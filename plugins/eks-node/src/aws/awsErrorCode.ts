import { errorCauses } from './errorCauses';
import { errorCodes } from './errorCodes';
import { kindOfError } from './kindOfError';

/**
 * AWS's own code of an error, for example `AccessDeniedException`, looked for in its causes too.
 *
 * @public
 */
export function awsErrorCode(error: unknown): string {
  const chain = errorCauses(error);
  const known =
    chain.findLast(candidate => '$metadata' in candidate) ??
    chain.findLast(candidate => kindOfError(candidate) !== 'unknown') ??
    chain[0];
  return known ? errorCodes(known)[0] ?? 'Error' : 'Error';
}
