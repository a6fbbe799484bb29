import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ClusterAddress } from './ClusterAddress';
import { ClusterKubernetesAccess } from './ClusterKubernetesAccess';
import type { ClusterTokens } from './ClusterTokens';
import {
  KubernetesConnection,
  type KubernetesAnswer,
} from './KubernetesConnection';

const PODS = { apiVersion: 'v1', kind: 'Pod' };
const POD = { ...PODS, name: 'one', namespace: 'shop' };

let server: Server;
let answers: Array<KubernetesAnswer | 'hang up' | { text: string }>;
let asked: Array<{ url: string; authorization?: string }>;
let tokensMade: number;

/** A server that gives the answers of a test one after the other: nothing that the sandbox would ever say. */
beforeAll(async () => {
  server = createServer((request, response) => {
    const { url = '', headers } = request;
    asked.push({ url, authorization: headers.authorization });
    const answer = answers.shift()!;
    if (answer === 'hang up') {
      request.socket.destroy();
    } else if ('text' in answer) {
      response.end(answer.text);
    } else {
      response.writeHead(answer.status, { 'retry-after': '0.01' });
      response.end(JSON.stringify(answer.body));
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});

afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
});

beforeEach(() => {
  asked = [];
  tokensMade = 1;
});

function connect(...given: typeof answers) {
  answers = [
    {
      status: 200,
      body: { resources: [{ name: 'pods', kind: 'Pod', namespaced: true }] },
    },
    ...given,
  ];
  const { port } = server.address() as AddressInfo;
  const address: ClusterAddress = {
    clusterName: 'blue',
    scope: { accountId: '111122223333', region: 'eu-west-1' },
    endpoint: new URL(`http://127.0.0.1:${port}/clusters/1`),
    certificateAuthority: '',
  };
  const tokens: Pick<ClusterTokens, 'token' | 'forget'> = {
    token: async () => `token-${tokensMade}`,
    forget: () => {
      tokensMade += 1;
    },
  };
  return new ClusterKubernetesAccess(
    address,
    new KubernetesConnection(address, tokens),
    async () => 'arn:aws:iam::111122223333:role/backstage',
  );
}

const status = (code: number, rest: object = {}): KubernetesAnswer => ({
  status: code,
  body: { kind: 'Status', status: 'Failure', code, message: 'why', ...rest },
});
const pod = (name: string) => ({ metadata: { name } });
const page = (names: string[], token?: string): KubernetesAnswer => ({
  status: 200,
  body: { items: names.map(pod), metadata: { continue: token } },
});

describe('the connection to a cluster', () => {
  it('asks again what failed in passing', async () => {
    const access = connect(
      status(429),
      status(503),
      'hang up',
      page(['one', 'two']),
    );

    expect(await access.listAll(PODS)).toHaveLength(2);
    expect(asked).toHaveLength(5);
  });

  it('gives up after four times, with the last answer', async () => {
    const access = connect(...Array.from({ length: 4 }, () => status(503)));

    await expect(access.listAll(PODS)).rejects.toMatchObject({
      name: 'ServiceUnavailableError',
      message:
        "Cluster 'blue' in eu-west-1 of 111122223333 could not list Pod of v1 now: why (503)",
    });
    expect(asked).toHaveLength(5);
  });

  it('asks once more with a new token when it is not let in', async () => {
    const access = connect(status(401), page(['one']));

    expect(await access.listAll(PODS)).toHaveLength(1);
    expect(asked.map(({ authorization }) => authorization)).toEqual([
      'Bearer token-1',
      'Bearer token-1',
      'Bearer token-2',
    ]);

    await expect(
      connect(status(401), status(401)).listAll(PODS),
    ).rejects.toMatchObject({
      name: 'NotAllowedError',
      message: expect.stringContaining(
        'lets nobody in as arn:aws:iam::111122223333:role/backstage',
      ),
    });
  });

  it('goes on with a list that took longer than the cluster keeps its past', async () => {
    const access = connect(
      page(['one'], 'a'),
      status(410, { reason: 'Expired', metadata: { continue: 'b' } }),
      page(['two']),
    );

    const pods = await access.listAll(PODS);

    expect(pods.map(({ metadata }) => metadata.name)).toEqual(['one', 'two']);
    expect(asked.at(-1)?.url).toContain('continue=b');
  });

  it('never takes something else for an empty list or a missing object', async () => {
    await expect(
      connect({ text: '<html>' }).listAll(PODS),
    ).rejects.toMatchObject({ name: 'ServiceUnavailableError' });
    await expect(
      connect({ status: 200, body: {} }).listAll(PODS),
    ).rejects.toThrow('must answer with a list of Pod, found something else');
    await expect(
      connect({ status: 404, body: 'no such page' }).get(POD),
    ).rejects.toMatchObject({ name: 'NotFoundError' });
    expect(
      await connect(status(404, { reason: 'NotFound' })).get(POD),
    ).toBeUndefined();
  });

  it.each([
    [400, 'InputError'],
    [403, 'NotAllowedError'],
    [409, 'ConflictError'],
    [410, 'NotFoundError'],
    [418, 'ServiceUnavailableError'],
    [422, 'InputError'],
    [500, 'ServiceUnavailableError'],
  ])('takes status %i for %s', async (code, name) => {
    await expect(connect(status(code)).get(POD)).rejects.toMatchObject({
      name,
      message: expect.stringMatching(
        /^Cluster 'blue' in eu-west-1 of 111122223333 .*get Pod 'shop\/one'.*why/,
      ),
    });
  });

  it('takes no name for a part of a path', async () => {
    await connect(status(404, { reason: 'NotFound' })).get({
      ...POD,
      name: '../secrets/x?y',
    });

    expect(asked.at(-1)?.url).toBe(
      '/clusters/1/api/v1/namespaces/shop/pods/..%2Fsecrets%2Fx%3Fy',
    );
    await expect(connect().get({ ...POD, name: '..' })).rejects.toMatchObject({
      name: 'InputError',
    });
  });
});
