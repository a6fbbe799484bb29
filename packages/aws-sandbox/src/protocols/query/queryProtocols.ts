import type { IncomingRequest } from '../../server/IncomingRequest';
import type { EncodedResponse, Protocol, RoutedRequest } from '../Protocol';
import { requireMembers } from '../requireMembers';
import type { ServiceErrors } from '../ServiceErrors';
import type { ServiceModel } from '../ServiceModel';
import { escapeXml } from '../xml/escapeXml';
import { element, writeXmlMembers } from '../xml/writeXml';
import { parameterTree } from './ParameterTree';
import {
  awsQueryDialect,
  ec2QueryDialect,
  type QueryDialect,
} from './QueryDialect';
import { QueryReader } from './QueryReader';

/** AWS's query protocol as IAM and STS speak it: form parameters in, XML with a `…Result` element out. */
export function awsQueryProtocol(namespace: string): Protocol {
  return {
    route: (service, request) => route(service, request, awsQueryDialect),
    encode({ name, output: shape }, output, requestId) {
      const result =
        shape.kind === 'structure'
          ? element(
              `${name}Result`,
              writeXmlMembers(shape, (output ?? {}) as Record<string, unknown>),
            )
          : '';
      const metadata = `<ResponseMetadata><RequestId>${requestId}</RequestId></ResponseMetadata>`;
      return xmlResponse(
        200,
        requestId,
        `<${name}Response xmlns="${namespace}">${result}${metadata}</${name}Response>`,
      );
    },
    encodeError(model, error, requestId) {
      const { code, status } = wireError(model, error.code, error.status);
      const type = status >= 500 ? 'Receiver' : 'Sender';
      return xmlResponse(
        status,
        requestId,
        `<ErrorResponse xmlns="${namespace}"><Error><Type>${type}</Type><Code>${escapeXml(
          code,
        )}</Code><Message>${escapeXml(
          error.message,
        )}</Message></Error><RequestId>${requestId}</RequestId></ErrorResponse>`,
      );
    },
  };
}

/** EC2's variant of the query protocol. */
export function ec2QueryProtocol(namespace: string): Protocol {
  return {
    route: (service, request) => route(service, request, ec2QueryDialect),
    encode({ name, output: shape }, output, requestId) {
      const members = writeXmlMembers(
        shape,
        (output ?? {}) as Record<string, unknown>,
      );
      return xmlResponse(
        200,
        requestId,
        `<${name}Response xmlns="${namespace}"><requestId>${requestId}</requestId>${members}</${name}Response>`,
      );
    },
    encodeError(model, error, requestId) {
      const { code, status } = wireError(model, error.code, error.status);
      return xmlResponse(
        status,
        requestId,
        `<Response><Errors><Error><Code>${escapeXml(
          code,
        )}</Code><Message>${escapeXml(
          error.message,
        )}</Message></Error></Errors><RequestID>${requestId}</RequestID></Response>`,
      );
    },
  };
}

function route(
  { model, errors }: { model: ServiceModel; errors: ServiceErrors },
  request: IncomingRequest,
  dialect: QueryDialect,
): RoutedRequest {
  const parameters = new URLSearchParams(request.query);
  for (const [key, value] of new URLSearchParams(
    request.body.toString('utf8'),
  )) {
    parameters.set(key, value);
  }
  const action = parameters.get('Action') ?? '';
  const operation = model.operations.get(action);
  return {
    operationName: action || `${request.method} without an Action`,
    operation,
    decode() {
      if (operation?.input.kind !== 'structure') return {};
      const input = new QueryReader(dialect, errors).readMembers(
        operation.input.members,
        parameterTree(parameters),
      );
      requireMembers(operation.input, input, errors);
      return input;
    },
  };
}

function wireError(
  model: ServiceModel,
  code: string,
  status: number | undefined,
): { code: string; status: number } {
  const known = model.errors.get(code);
  return {
    code: known?.code ?? code,
    status: status ?? known?.status ?? 400,
  };
}

function xmlResponse(
  status: number,
  requestId: string,
  body: string,
): EncodedResponse {
  return {
    status,
    headers: { 'content-type': 'text/xml', 'x-amzn-requestid': requestId },
    body: `<?xml version="1.0" encoding="UTF-8"?>\n${body}`,
  };
}
