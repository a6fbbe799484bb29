import { randomUUID } from 'node:crypto';
import type { EncodedResponse } from '../protocols/Protocol';
import { encodePlainError } from '../protocols/rest/restJsonProtocol';
import { AwsError } from './AwsError';
import { Call } from './Call';
import type { Front } from './Front';
import type { IncomingRequest } from './IncomingRequest';
import { readAnonymousCredential } from './readAnonymousCredential';
import { readCredential, type Credential } from './readCredential';

/** Answers one request to AWS; undefined when a fault wants the connection dropped. */
export async function handleRequest(
  front: Front,
  request: IncomingRequest,
): Promise<EncodedResponse | undefined> {
  const requestId = randomUUID();
  const credential =
    readCredential(request) ?? readAnonymousCredential(request);
  const service = credential && front.services.get(credential.service);
  if (!credential || !service) {
    return encodePlainError(unroutable(front, credential), requestId);
  }
  const call = new Call(front, service, credential, request, requestId);
  return call.answer();
}

function unroutable(front: Front, credential?: Credential): AwsError {
  if (!credential) {
    return new AwsError(
      'MissingAuthenticationTokenException',
      'Missing Authentication Token: the request carries no AWS signature (version 4)',
      { status: 403 },
    );
  }
  const known = [...front.services.keys()].join(', ');
  const message = `The sandbox has no service '${credential.service}'; it has ${known}`;
  front.warn(message);
  return new AwsError('UnknownOperationException', message, { status: 404 });
}
