import { ResponseError, toError } from '@backstage/errors';

/**
 * Why a request failed, in the terms in which a user can act on it.
 *
 * @public
 */
export interface Failure {
  /**
   * `forbidden`: somebody must grant access; `signed-out`: signing in again helps; `not-found`: what was asked for is not
   * there; `ambiguous`: several things answer to the name; `not-ready`: the server cannot know yet, waiting helps;
   * `unreachable`: no answer came; `failed`: anything else.
   */
  kind:
    | 'forbidden'
    | 'signed-out'
    | 'not-found'
    | 'ambiguous'
    | 'not-ready'
    | 'unreachable'
    | 'failed';
  /** What the server said, or what the browser said of not reaching it. */
  message: string;
  /** HTTP status, when an answer came. */
  status?: number;
}

const kindByStatus: Record<number, Failure['kind']> = {
  401: 'signed-out',
  403: 'forbidden',
  404: 'not-found',
  409: 'ambiguous',
  503: 'not-ready',
};

/**
 * Tells the failures of a request apart.
 *
 * | error | kind |
 * | --- | --- |
 * | response 401, 403, 404, 409, 503 | `signed-out`, `forbidden`, `not-found`, `ambiguous`, `not-ready` |
 * | any other response | `failed` |
 * | the browser's TypeError of a request without answer | `unreachable` |
 * | anything else | `failed` |
 *
 * @public
 */
export function describeFailure(error: unknown): Failure {
  if (ResponseError.is(error)) {
    return {
      kind: kindByStatus[error.statusCode] ?? 'failed',
      message: error.cause.message || error.message,
      status: error.statusCode,
    };
  }
  const { name, message } = toError(error);
  return { kind: name === 'TypeError' ? 'unreachable' : 'failed', message };
}
