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

const THROTTLED = /throttl|too ?many ?requests|request ?limit|slow ?down/i;

/**
 * Judges the error of a listing, by the status of the response and by the names of the error and its cause.
 *
 * @public
 */
export function judgeFailure(error: unknown): ListFailure {
  const { statusCode, message, names } = describe(error);
  if (statusCode === 429 || names.some(name => THROTTLED.test(name))) {
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
    message: shape.cause?.message ?? shape.message ?? String(error),
    names: [shape.name, shape.cause?.name].filter(
      (name): name is string => typeof name === 'string',
    ),
  };
}
