import { createServer, type Server } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FaultList } from '../../faults/FaultList';
import type { RateLimiter } from '../../faults/RateLimiter';
import { readRequest } from '../../server/readRequest';
import type { RequestLog } from '../../server/RequestLog';
import type { ClusterAddress } from '../../services/eks/ClusterAddress';
import type { ClusterRow } from '../../services/eks/tables';
import type { World } from '../../world/World';
import { StatusError } from '../StatusError';
import { answerRequest } from './answerRequest';
import { clusterIdOf } from './clusterIdOf';
import { clusterPath } from './clusterPath';
import { KubernetesClusters } from './KubernetesClusters';
import { makeCertificates } from './makeCertificates';
import { writeAnswer } from './writeAnswer';

/** The Kubernetes APIs of all clusters behind one TLS port. */
export interface RunningKubernetes {
  /** Where a cluster's API is, and whom to trust there. */
  addressOf(row: ClusterRow): ClusterAddress;
  /** Ends all connections, watches too, and frees the port. */
  close(): Promise<void>;
}

/** Serves the Kubernetes API of every cluster of a world. */
export async function startKubernetes(options: {
  world: World;
  host: string;
  port: number;
  latencyMs: number;
  requestLog: RequestLog;
  faults: FaultList;
  rateLimiter: RateLimiter;
  /** Told after each request that may have changed the world. */
  changed(): void;
  warn(line: string): void;
}): Promise<RunningKubernetes> {
  const { world, host, port } = options;
  const { key, certificate, authority } = await makeCertificates(host);
  const clusters = new KubernetesClusters(world);
  const server = createServer({ key, cert: certificate }, (message, response) =>
    handle(message, response, { ...options, clusters }),
  );
  server.keepAliveTimeout = 65_000;
  await listen(server, host, port);
  const shownHost = host.includes(':') ? `[${host}]` : host;
  const url = `https://${shownHost}:${(server.address() as AddressInfo).port}`;
  const certificateAuthorityData = Buffer.from(authority).toString('base64');
  return {
    addressOf: row => ({
      endpoint: url + clusterPath(clusterIdOf(row)),
      certificateAuthorityData,
    }),
    close: () =>
      new Promise((resolve, reject) => {
        server.close(error => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

async function handle(
  message: IncomingMessage,
  response: ServerResponse,
  front: Parameters<typeof answerRequest>[0] & { latencyMs: number },
): Promise<void> {
  try {
    const request = await readRequest(message);
    if (front.latencyMs > 0) await sleep(front.latencyMs);
    const accept = message.headers.accept;
    try {
      const { answer, truncated } = request
        ? await answerRequest(front, request)
        : tooLarge();
      if (answer) writeAnswer(response, answer, accept, { truncated });
      else message.socket.destroy();
    } catch (error) {
      if (!(error instanceof StatusError)) throw error;
      const { code } = error;
      const status = error.toStatus();
      writeAnswer(
        response,
        { kind: 'object', status: code, object: status },
        undefined,
      );
    }
  } catch (error) {
    // The client went away while it was read or answered: there is nobody left to tell.
    message.socket.destroy();
    if (!message.errored) front.warn(String(error));
  }
}

function tooLarge(): never {
  throw new StatusError(
    413,
    'RequestEntityTooLarge',
    'Request entity too large: limit is 4194304',
  );
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}
