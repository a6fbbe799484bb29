import type { IncomingRequest } from '../../server/IncomingRequest';
import type { EncodedResponse, Protocol } from '../Protocol';
import { requireMembers } from '../requireMembers';
import type { ServiceErrors } from '../ServiceErrors';
import { readJson } from './readJson';
import { writeMembers } from './writeJson';

/** AWS JSON 1.0 and 1.1: the operation is named by the header `x-amz-target`, input and output are JSON bodies. */
export function awsJsonProtocol(version: '1.0' | '1.1'): Protocol {
  const answer = (
    status: number,
    requestId: string,
    body: object,
  ): EncodedResponse => ({
    status,
    headers: {
      'content-type': `application/x-amz-json-${version}`,
      'x-amzn-requestid': requestId,
    },
    body: JSON.stringify(body),
  });
  return {
    route({ model, errors }, request) {
      const target = request.headers['x-amz-target'] ?? '';
      const name = target.slice(target.lastIndexOf('.') + 1);
      const operation = model.operations.get(name);
      return {
        operationName:
          name || `${request.method} ${request.path} without x-amz-target`,
        operation,
        decode() {
          if (operation?.input.kind !== 'structure') return {};
          const input = readJson(
            operation.input,
            parseBody(request, errors),
            '',
            errors,
          ) as Record<string, unknown>;
          requireMembers(operation.input, input, errors);
          return input;
        },
      };
    },
    encode({ output: shape }, output, requestId) {
      const members = shape.kind === 'structure' ? shape.members : [];
      const value = (output ?? {}) as Record<string, unknown>;
      return answer(200, requestId, writeMembers(members, value));
    },
    encodeError(model, error, requestId) {
      const known = model.errors.get(error.code);
      const fields =
        known?.shape.kind === 'structure'
          ? writeMembers(known.shape.members, error.fields)
          : error.fields;
      return answer(error.status ?? known?.status ?? 400, requestId, {
        __type: error.code,
        ...fields,
        message: error.message,
      });
    },
  };
}

function parseBody({ body }: IncomingRequest, errors: ServiceErrors): unknown {
  if (body.length === 0) return {};
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    throw errors.malformed('The request body is not valid JSON');
  }
}
