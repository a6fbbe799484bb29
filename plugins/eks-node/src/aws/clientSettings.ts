import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import type { NodeHttpHandler } from '@smithy/node-http-handler';
import { BoundedHttpHandler } from './BoundedHttpHandler';

/** What all clients of one EksService have in common. */
export interface ClientSettings {
  endpoint?: string;
  requestHandler: NodeHttpHandler;
  maxAttempts: number;
  retryMode: 'standard';
  customUserAgent: string;
}

const MAX_SOCKETS_PER_HOST = 100;
const CONNECTION_TIMEOUT_MS = 10_000;
const REQUEST_TIMEOUT_MS = 60_000;

/**
 * One pool of kept-alive connections, bounded for each host, with time-outs, so that an endpoint that swallows requests holds
 * nobody up for long, and with a limit for answers.
 */
export function createClientSettings(options: {
  endpoint?: string;
}): ClientSettings {
  const agent = { keepAlive: true, maxSockets: MAX_SOCKETS_PER_HOST };
  return {
    ...(options.endpoint && { endpoint: options.endpoint }),
    requestHandler: new BoundedHttpHandler({
      httpAgent: new HttpAgent(agent),
      httpsAgent: new HttpsAgent(agent),
      connectionTimeout: CONNECTION_TIMEOUT_MS,
      requestTimeout: REQUEST_TIMEOUT_MS,
      throwOnRequestTimeout: true,
    }),
    maxAttempts: 4,
    retryMode: 'standard',
    customUserAgent: 'backstage-eks',
  };
}
