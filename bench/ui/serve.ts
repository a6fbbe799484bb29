import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { extname, join, normalize } from 'node:path';

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

/** What Backstage's backend sends with its app. */
const POLICY =
  "default-src 'self'; script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'";

/** A server of a page and of the answers it asks for, under the content security policy of Backstage. */
export async function serve(options: {
  folder: string;
  /** What is answered below `/api`, by address and body; 404 without an answer. */
  answer(url: URL, body: string): string | undefined;
}): Promise<{ url: string; stop(): Promise<void> }> {
  const { folder, answer } = options;
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    if (url.pathname.startsWith('/api/')) {
      const answered = answer(url, await text(request));
      response.writeHead(answered === undefined ? 404 : 200, {
        'content-type': 'application/json',
      });
      response.end(answered ?? '{}');
      return;
    }
    const file = join(folder, normalize(url.pathname));
    const isAsset = url.pathname.startsWith('/static/') && existsSync(file);
    response.writeHead(200, {
      'content-type': TYPES[isAsset ? extname(file) : '.html'] ?? 'text/plain',
      'content-security-policy': POLICY,
      'cache-control': isAsset
        ? 'public, max-age=31536000, immutable'
        : 'no-store',
    });
    createReadStream(isAsset ? file : join(folder, 'index.html')).pipe(
      response,
    );
  });
  await new Promise<void>(resolve =>
    server.listen(0, '127.0.0.1', () => resolve()),
  );
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}`,
    stop: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
