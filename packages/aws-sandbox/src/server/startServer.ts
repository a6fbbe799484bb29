import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { EncodedResponse } from '../protocols/Protocol';
import { encodePlainError } from '../protocols/rest/restJsonProtocol';
import { AwsError } from './AwsError';
import { handleControl } from './handleControl';
import type { Front } from './Front';
import { handleRequest } from './handleRequest';
import { readRequest } from './readRequest';

/** A running HTTP server. */
export interface RunningServer {
  /** Without a slash at the end. */
  url: string;
  /** Ends all connections and frees the port. */
  close(): Promise<void>;
}

/** Serves AWS and the sandbox's own endpoints under one address. */
export async function startServer(
  front: Front,
  address: { host: string; port: number },
): Promise<RunningServer> {
  const server = createServer(async (message, response) => {
    try {
      const request = await readRequest(message);
      if (!request) {
        write(response, tooLarge());
        return;
      }
      const answer =
        handleControl(front, request) ?? (await handleRequest(front, request));
      if (answer) write(response, answer);
      else message.socket.destroy();
    } catch (error) {
      // The client went away while it was read or answered: there is nobody left to tell.
      message.socket.destroy();
      if (!message.errored) front.warn(String(error));
    }
  });
  // AWS clients keep connections open; a longer idle time than theirs avoids resets between two requests.
  server.keepAliveTimeout = 65_000;
  await listen(server, address);
  const { port } = server.address() as AddressInfo;
  const host = address.host.includes(':') ? `[${address.host}]` : address.host;
  return { url: `http://${host}:${port}`, close: () => close(server) };
}

function write(response: ServerResponse, answer: EncodedResponse): void {
  const length = Buffer.byteLength(answer.body);
  response.writeHead(answer.status, {
    ...answer.headers,
    'content-length': length,
  });
  if (answer.truncated) {
    const half = Buffer.from(answer.body).subarray(0, Math.floor(length / 2));
    // Closed once these bytes are on their way; else the client would see none of them.
    response.write(half, () => response.destroy());
    return;
  }
  response.end(answer.body);
}

function tooLarge(): EncodedResponse {
  return encodePlainError(
    new AwsError(
      'RequestEntityTooLargeException',
      'The request body is larger than 4 MiB',
      { status: 413 },
    ),
    '',
  );
}

function listen(
  server: Server,
  address: { host: string; port: number },
): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(address.port, address.host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close(error => (error ? reject(error) : resolve()));
    server.closeAllConnections();
  });
}
