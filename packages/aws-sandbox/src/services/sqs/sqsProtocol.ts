import { awsJsonProtocol } from '../../protocols/json/awsJsonProtocol';
import type { Protocol } from '../../protocols/Protocol';

const json = awsJsonProtocol('1.0');

/** AWS JSON 1.0 with the error codes of SQS's former query protocol in a header, by which older clients know errors. */
export const sqsProtocol: Protocol = {
  ...json,
  encodeError(model, error, requestId) {
    const response = json.encodeError(model, error, requestId);
    const code = model.errors.get(error.code)?.code ?? error.code;
    const side = response.status < 500 ? 'Sender' : 'Receiver';
    return {
      ...response,
      headers: { ...response.headers, 'x-amzn-query-error': `${code};${side}` },
    };
  },
};
