import { ResponseError } from '@backstage/errors';

/**
 * What a backend says when it refuses or fails.
 *
 * @public
 */
export interface RefusedRequest {
  /** HTTP status. */
  status: number;
  /** Name of the error on the server, for example `NotAllowedError`. */
  name: string;
  message: string;
}

/**
 * The error a client meets when the backend answers as given, made from a real response.
 *
 * @public
 */
export async function aResponseError(
  refused: RefusedRequest,
): Promise<ResponseError> {
  const { status, name, message } = refused;
  return ResponseError.fromResponse(
    Response.json(
      { error: { name, message }, response: { statusCode: status } },
      { status },
    ),
  );
}
