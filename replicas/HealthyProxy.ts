import { Agent, createServer, request, type Server } from 'node:http';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';

const CHECK_EVERY_MS = 500;
const CHECK_TIMEOUT_MS = 1_000;

/**
 * A small load balancer: it gives requests in turn to the replicas that say they are ready. As most load balancers it asks
 * them from time to time only, and never repeats a request, so that what a replica drops is seen.
 */
export class HealthyProxy {
  readonly #server: Server;
  readonly #agent = new Agent({ keepAlive: true });
  #healthy: number[] = [];
  #turn = 0;
  #closed = false;

  private constructor(private readonly ports: readonly number[]) {
    this.#server = createServer((incoming, answer) => {
      const port = this.#nextPort();
      if (port === undefined) {
        answer.writeHead(503, { 'content-type': 'application/json' });
        answer.end('{"error":{"name":"NoReplica"}}');
        return;
      }
      const outgoing = request(
        {
          port,
          host: '127.0.0.1',
          agent: this.#agent,
          method: incoming.method,
          path: incoming.url,
          headers: incoming.headers,
        },
        response => {
          answer.writeHead(response.statusCode ?? 502, response.headers);
          response.pipe(answer);
        },
      );
      outgoing.once('error', error => {
        if (answer.headersSent) {
          answer.destroy(error);
          return;
        }
        answer.writeHead(502, { 'content-type': 'application/json' });
        answer.end(
          JSON.stringify({
            error: { name: 'BadGateway', message: error.message },
          }),
        );
      });
      incoming.pipe(outgoing);
    });
    this.#server.keepAliveTimeout = 60_000;
  }

  /** Listens on a free port of the loopback address, in front of these ports. */
  static async listen(ports: readonly number[]): Promise<HealthyProxy> {
    const proxy = new HealthyProxy(ports);
    proxy.#server.listen(0, '127.0.0.1');
    await once(proxy.#server, 'listening');
    proxy.#keepChecking();
    return proxy;
  }

  get url(): string {
    const address = this.#server.address();
    return typeof address === 'object' && address
      ? `http://127.0.0.1:${address.port}`
      : '';
  }

  /** The ports that requests are given to. */
  get healthy(): readonly number[] {
    return this.#healthy;
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#server.closeAllConnections();
    this.#server.close();
    this.#agent.destroy();
  }

  #nextPort(): number | undefined {
    this.#turn += 1;
    return this.#healthy[this.#turn % this.#healthy.length];
  }

  async #keepChecking(): Promise<void> {
    while (!this.#closed) {
      const ready = await Promise.all(this.ports.map(isReady));
      this.#healthy = this.ports.filter((_, index) => ready[index]);
      await sleep(CHECK_EVERY_MS, undefined, { ref: false });
    }
  }
}

async function isReady(port: number): Promise<boolean> {
  try {
    const response = await fetch(
      `http://127.0.0.1:${port}/.backstage/health/v1/readiness`,
      { signal: AbortSignal.timeout(CHECK_TIMEOUT_MS) },
    );
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}
