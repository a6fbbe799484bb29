import type { AwsError } from '../../server/AwsError';
import { writeJson, writeMembers } from '../json/writeJson';
import type { EncodedResponse, Protocol } from '../Protocol';
import type { OperationModel } from '../ServiceModel';
import { decodeRestJson } from './decodeRestJson';
import { matchPath } from './matchPath';

/** AWS restJson1: operations are methods on paths, bodies are JSON. */
export const restJsonProtocol: Protocol = {
  route({ model, errors }, request) {
    const match = matchPath(model, request.method, request.path);
    return {
      operationName:
        match?.operation.name ?? `${request.method} ${request.path}`,
      operation: match?.operation,
      decode: () => (match ? decodeRestJson(match, request, errors) : {}),
    };
  },
  encode(operation, output, requestId) {
    return {
      status: operation.http?.status ?? 200,
      headers: jsonHeaders(requestId),
      body: JSON.stringify(encodeOutput(operation, output)),
    };
  },
  encodeError(model, error, requestId) {
    const known = model.errors.get(error.code);
    const fields =
      known?.shape.kind === 'structure'
        ? writeMembers(known.shape.members, error.fields)
        : error.fields;
    return {
      status: error.status ?? known?.status ?? 400,
      headers: {
        ...jsonHeaders(requestId),
        'x-amzn-errortype': error.code,
      },
      body: JSON.stringify({
        __type: error.code,
        ...fields,
        message: error.message,
      } satisfies Record<string, unknown>),
    } satisfies EncodedResponse;
  },
};

/** Reads what a client needs to know of an error: kept apart for the front's own errors, which have no service. */
export function encodePlainError(
  error: AwsError,
  requestId: string,
): EncodedResponse {
  return restJsonProtocol.encodeError(
    { operations: new Map(), errors: new Map() },
    error,
    requestId,
  );
}

function encodeOutput(operation: OperationModel, output: unknown): unknown {
  const shape = operation.output;
  if (shape.kind !== 'structure') return {};
  const payload = shape.members.find(member => member.traits.httpPayload);
  const value = (output ?? {}) as Record<string, unknown>;
  return payload
    ? writeJson(payload.shape, value[payload.name] ?? {})
    : writeMembers(shape.members, value);
}

function jsonHeaders(requestId: string): Record<string, string> {
  return {
    'content-type': 'application/json',
    'x-amzn-requestid': requestId,
  };
}
