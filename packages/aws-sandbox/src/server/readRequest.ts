import type { IncomingMessage } from 'node:http';
import type { IncomingRequest } from './IncomingRequest';

/** Largest body accepted; the largest AWS takes for these services is far smaller. */
const MAXIMUM_BODY_BYTES = 4 * 1024 * 1024;

/** Reads a request to its end; undefined when its body is too large. */
export async function readRequest(
  message: IncomingMessage,
): Promise<IncomingRequest | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of message) {
    size += chunk.length;
    if (size <= MAXIMUM_BODY_BYTES) chunks.push(chunk);
  }
  if (size > MAXIMUM_BODY_BYTES) return undefined;
  const url = message.url ?? '/';
  const queryStart = url.indexOf('?');
  const headers: IncomingRequest['headers'] = {};
  for (const [name, value] of Object.entries(message.headers)) {
    headers[name] = Array.isArray(value) ? value.join(',') : value;
  }
  return {
    method: message.method ?? 'GET',
    path: queryStart < 0 ? url : url.slice(0, queryStart),
    query: new URLSearchParams(queryStart < 0 ? '' : url.slice(queryStart + 1)),
    headers,
    body: Buffer.concat(chunks),
  };
}
