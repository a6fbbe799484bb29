import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What to answer, with success, instead of what the sandbox says: undefined for just that. */
export type Alteration = (question: {
  method: string;
  url: URL;
  answer: string;
}) => string | undefined;

/** Stands between the suite and the sandbox, and alters what the sandbox answers. */
export class AlteringProxy {
  alter: Alteration = () => undefined;

  private constructor(private readonly server: Server) {}

  static async start(sandbox: { url: string }): Promise<AlteringProxy> {
    const server = createServer();
    const proxy = new AlteringProxy(server);
    server.on('request', (asked, answered) => {
      const { method = 'GET', url = '/', headers } = asked;
      const passed = request(
        new URL(url, sandbox.url),
        { method, headers },
        async response => {
          const answer = Buffer.concat(await response.toArray()).toString();
          const altered = proxy.alter({
            method,
            url: new URL(url, sandbox.url),
            answer,
          });
          if (altered !== undefined) {
            answered.setHeader('content-type', 'application/json');
            answered.end(altered);
            return;
          }
          answered.writeHead(response.statusCode ?? 500, response.headers);
          answered.end(answer);
        },
      );
      asked.pipe(passed);
    });
    await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
    return proxy;
  }

  get url(): string {
    const { port } = this.server.address() as AddressInfo;
    return `http://127.0.0.1:${port}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise(done => this.server.close(done));
  }
}
