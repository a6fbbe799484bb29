import type { IncomingRequest } from './IncomingRequest';

/** What a SigV4 signature says about a request; the signature itself is not verified. */
export interface Credential {
  accessKeyId: string;
  region: string;
  service: string;
  sessionToken?: string;
  /** Set for requests that need no signature: the account that they speak of. */
  anonymousAccount?: string;
}

/** Reads the credential of a signed or presigned request; undefined when there is none in either place. */
export function readCredential(
  request: IncomingRequest,
): Credential | undefined {
  const header = request.headers.authorization ?? '';
  const scope =
    /^AWS4-HMAC-SHA256\s.*?Credential=([^,\s]+)/.exec(header)?.[1] ??
    request.query.get('X-Amz-Credential') ??
    undefined;
  const [accessKeyId, , region, service, terminator] = scope?.split('/') ?? [];
  if (!accessKeyId || !region || !service || terminator !== 'aws4_request') {
    return undefined;
  }
  return {
    accessKeyId,
    region,
    service,
    sessionToken:
      request.headers['x-amz-security-token'] ??
      request.query.get('X-Amz-Security-Token') ??
      undefined,
  };
}
