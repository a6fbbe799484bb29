import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { EKSClient, paginateListClusters } from '@aws-sdk/client-eks';
import { refuseEndlessLists } from './refuseEndlessLists';

/** A server of pages of clusters: what follows the page of a token; the first one's is ''. */
async function servePages(
  follows: (token: string) => string | undefined,
): Promise<{ server: Server; asked: string[]; eks: EKSClient }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const token = url.searchParams.get('nextToken') ?? '';
    asked.push(token);
    response.setHeader('content-type', 'application/json');
    response.end(
      JSON.stringify({
        clusters: [`on-${token || 'first'}`],
        nextToken: follows(token),
      }),
    );
  });
  await new Promise<void>(resolve =>
    server.listen(0, '127.0.0.1', () => resolve()),
  );
  const { port } = server.address() as AddressInfo;
  const eks = new EKSClient({
    endpoint: `http://127.0.0.1:${port}`,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'any', secretAccessKey: 'any' },
    maxAttempts: 1,
  });
  eks.middlewareStack.use(refuseEndlessLists());
  return { server, asked, eks };
}

function inOrder(follows: Record<string, string>) {
  return (token: string): string | undefined => follows[token];
}

async function listAll(eks: EKSClient): Promise<string[]> {
  const names: string[] = [];
  for await (const { clusters = [] } of paginateListClusters(
    { client: eks },
    {},
  )) {
    names.push(...clusters);
  }
  return names;
}

describe('refuseEndlessLists', () => {
  let server: Server;
  afterEach(() => new Promise(resolve => server.close(resolve)));

  it('reads a list to its end, also twice', async () => {
    const pages = await servePages(inOrder({ '': 'a', a: 'b' }));
    server = pages.server;

    expect(await listAll(pages.eks)).toEqual(['on-first', 'on-a', 'on-b']);
    expect(await listAll(pages.eks)).toEqual(['on-first', 'on-a', 'on-b']);
  });

  it.each([
    ['a page that names itself as the next one', { '': 'a', a: 'a' }, 2],
    ['pages in a circle', { '': 'a', a: 'b', b: 'c', c: 'a' }, 4],
  ])('ends at %s, and says so', async (_, follows, calls) => {
    const pages = await servePages(inOrder(follows));
    server = pages.server;

    await expect(listAll(pages.eks)).rejects.toThrow(
      /^The pages of ListClusters have no end: wanted the token of a new page/,
    );
    expect(pages.asked).toHaveLength(calls);
  });
});
