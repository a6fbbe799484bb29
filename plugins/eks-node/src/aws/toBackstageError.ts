import {
  ConflictError,
  CustomErrorBase,
  ForwardedError,
  InputError,
  NotAllowedError,
  NotFoundError,
  ServiceUnavailableError,
  toError,
} from '@backstage/errors';
import {
  scopeId,
  showControlsOfError,
  type Scope,
} from '@eks-platform/backstage-plugin-eks-common';
import { awsErrorCode } from './awsErrorCode';
import { classifyAwsError } from './classifyAwsError';

/**
 * What was asked of AWS when an error came back.
 *
 * @public
 */
export interface AwsErrorContext {
  /** In IAM's words, for example `eks:DescribeCluster`. */
  operation: string;
  /** What it was about, for example `cluster 'blue'`. */
  resource?: string;
  scope: Scope;
}

/**
 * The Backstage error that an error of the AWS SDK stands for. Its message says what was asked, of what, where, and what
 * AWS answered, with control characters in it shown; the SDK's error is its cause. An abortion and an error that is Backstage's already stay as they are.
 *
 * | AWS says | Backstage error |
 * | --- | --- |
 * | access denied | NotAllowedError |
 * | no such resource | NotFoundError |
 * | in use, exists, conflicting state, quota used up | ConflictError |
 * | invalid parameters | InputError |
 * | throttled, unavailable, unreachable, credentials not accepted | ServiceUnavailableError |
 * | anything else | ForwardedError with AWS's name |
 *
 * Credentials that AWS does not accept are the installation's fault, not the user's, so they are no AuthenticationError.
 *
 * @public
 */
export function toBackstageError(
  error: unknown,
  context: AwsErrorContext,
): Error {
  const kind = classifyAwsError(error);
  if (error instanceof CustomErrorBase) {
    return error;
  }
  if (kind === 'aborted') {
    return toError(error);
  }
  // AWS's words hold names that anybody may have given.
  showControlsOfError(error);
  const { operation, resource, scope } = context;
  const of = resource ? ` of ${resource}` : '';
  const asked = `${operation}${of} in ${scopeId(scope)}`;
  const answer = `${words(error)} (${awsErrorCode(error)})`;

  switch (kind) {
    case 'denied':
      return new NotAllowedError(`AWS refused ${asked}: ${answer}`, error);
    case 'not-found':
      return new NotFoundError(
        `AWS found nothing for ${asked}: ${answer}`,
        error,
      );
    case 'conflict':
      return new ConflictError(
        `${asked} conflicts with what is there: ${answer}`,
        error,
      );
    case 'quota':
      return new ConflictError(
        `${asked} exceeds a quota of the account: ${answer}`,
        error,
      );
    case 'invalid':
      return new InputError(
        `AWS does not accept the parameters of ${asked}: ${answer}`,
        error,
      );
    case 'throttled':
      return new ServiceUnavailableError(
        `AWS throttled ${asked}: ${answer}`,
        error,
      );
    case 'unavailable':
      return new ServiceUnavailableError(
        `AWS could not answer ${asked}: ${answer}`,
        error,
      );
    case 'unreachable':
      return new ServiceUnavailableError(
        `AWS could not be reached for ${asked}: ${answer}`,
        error,
      );
    case 'unauthenticated':
      return new ServiceUnavailableError(
        `AWS does not accept the credentials used for ${asked}: ${answer}`,
        error,
      );
    default:
      return new ForwardedError(`${asked} failed`, toError(error));
  }
}

function words(error: unknown): string {
  return toError(error).message || 'no reason given';
}
