/**
 * Why options could not be listed, in the terms in which a user can act on it.
 *
 * @public
 */
export interface ListFailure {
  /** `forbidden`: somebody must grant access; `throttled`: waiting helps; `failed`: anything else. */
  reason: 'forbidden' | 'throttled' | 'failed';
  /** What the backend said. */
  message: string;
}

const THROTTLED =
  /throttl|too ?many ?requests|request ?limit|slow ?down|rate exceeded/i;

/**
 * Judges the error of a listing, by the status of the response, the names of the error and its cause, and what the backend
 * says of AWS: a throttled AWS reaches the browser as a service that is unavailable.
 *
 * @public
 */
export function judgeFailure(error: unknown): ListFailure {
  const { statusCode, message, names } = describe(error);
  if (
    statusCode === 429 ||
    [message, ...names].some(text => THROTTLED.test(text))
  ) {
    return { reason: 'throttled', message };
  }
  if (
    statusCode === 401 ||
    statusCode === 403 ||
    names.some(name => /NotAllowed|AccessDenied/.test(name))
  ) {
    return { reason: 'forbidden', message };
  }
  return { reason: 'failed', message };
}

/** The backend repeats AWS's words as the cause of its own, which quote them already. */
const REPETITION = /; caused by .*$/s;

interface ErrorShape {
  name?: string;
  message?: string;
  statusCode?: number;
  response?: { status?: number };
  cause?: ErrorShape;
}

/** A ResponseError carries what the backend said in its cause. */
function describe(error: unknown): {
  statusCode?: number;
  message: string;
  names: string[];
} {
  const shape: ErrorShape =
    typeof error === 'object' && error !== null ? error : {};
  return {
    statusCode: shape.statusCode ?? shape.response?.status,
    message: (shape.cause?.message ?? shape.message ?? String(error)).replace(
      REPETITION,
      '',
    ),
    names: [shape.name, shape.cause?.name].filter(
      (name): name is string => typeof name === 'string',
    ),
  };
}
