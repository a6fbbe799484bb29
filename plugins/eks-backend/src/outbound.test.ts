import type { JsonObject } from '@backstage/types';
import { createSandbox, type Sandbox } from '@eks-platform/aws-sandbox';
import {
  demoConfig,
  watchConnections,
  type ConnectionWatch,
} from '@eks-platform/backstage-plugin-eks-node/testUtils';
import type { Knex } from 'knex';
import request from 'supertest';
import {
  hostileRequests,
  type HostileRequest,
} from './__testUtils__/hostileRequests';
import { inventoryDatabases } from './__testUtils__/inventoryDatabases';
import { startEksPlugin } from './__testUtils__/startEksPlugin';
import { operations } from './openapi/operations';

const AT_ONCE = 20;
/** Thousands of requests are one walk. */
const WALK_WITHIN_MS = 180_000;
const SCOPES = [
  '111122223333/eu-west-1',
  '111122223333/us-east-1',
  '444455556666/eu-west-1',
];
const ROLES = ['arn:aws:iam::444455556666:role/backstage-eks'];
/** AWS's own addresses in the configured regions, and of what has no region. */
const AWS_HOSTS =
  /^([a-z0-9.-]+\.(eu-west-1|us-east-1)|iam)\.amazonaws\.com:443$/;

const guarded = operations.filter(({ path }) => path !== '/openapi.json');

describe('what goes out while every parameter of the API is hostile', () => {
  let sandbox: Sandbox;
  let watch: ConnectionWatch;
  let knex: Knex;
  const { databases } = inventoryDatabases();

  beforeAll(async () => {
    sandbox = await createSandbox({ seed: 'demo' });
    knex = await databases.init('SQLITE_3');
    watch = watchConnections(place => place.startsWith('127.0.0.1:'));
  });

  afterAll(async () => {
    delete process.env.AWS_ENDPOINT_URL_STS;
    watch.stop();
    await sandbox.close();
  });

  async function start(config: JsonObject) {
    const { server } = await startEksPlugin({ knex, config });
    return server;
  }

  /** Asks everything, a few at a time, and returns how often each status was answered. */
  async function askAll(
    server: Awaited<ReturnType<typeof start>>,
    requests: HostileRequest[],
  ): Promise<Record<number, number>> {
    const statuses: Record<number, number> = {};
    const waiting = [...requests];
    const askOn = async () => {
      for (let next = waiting.pop(); next; next = waiting.pop()) {
        const { status } = await request(server)
          [next.method](`/api/eks${next.path}`)
          .set('Authorization', next.token)
          .send(next.body as object | undefined);
        statuses[status] = (statuses[status] ?? 0) + 1;
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, askOn));
    return statuses;
  }

  it(
    'goes to the configured endpoint, for configured accounts, regions and roles, and nowhere else',
    async () => {
      const server = await start(demoConfig(sandbox));
      const { port } = server.address() as { port: number };
      const allowed = [new URL(sandbox.url).host, `127.0.0.1:${port}`];

      const statuses = await askAll(server, guarded.flatMap(hostileRequests));

      const asked = sandbox.requests();
      expect(watch.opened().sort()).toEqual(allowed.sort());
      expect(
        new Set(asked.map(({ accountId, region }) => `${accountId}/${region}`)),
      ).toEqual(new Set(SCOPES));
      expect(
        new Set(
          sandbox
            .requests({ operation: 'AssumeRole' })
            .map(({ input }) => input?.RoleArn),
        ),
      ).toEqual(new Set(ROLES));
      expect(Object.keys(statuses)).toEqual(['200', '400', '404', '503']);
    },
    WALK_WITHIN_MS,
  );

  it(
    'goes to AWS in the configured regions alone where no endpoint is configured',
    async () => {
      // Only who asks is told by the sandbox: without it nothing else would be asked.
      process.env.AWS_ENDPOINT_URL_STS = sandbox.url;
      const { eks, ...config } = demoConfig(sandbox);
      const { aws: _, ...settings } = eks as JsonObject;
      const server = await start({ ...config, eks: settings });

      await askAll(
        server,
        guarded
          .filter(({ path }) => path.startsWith('/pickers/'))
          .flatMap(hostileRequests),
      );

      expect(
        watch
          .opened()
          .filter(
            place => !AWS_HOSTS.test(place) && !place.startsWith('127.0.0.1:'),
          ),
      ).toEqual([]);
      expect(watch.opened()).toEqual(
        expect.arrayContaining([
          'eks.eu-west-1.amazonaws.com:443',
          'ec2.eu-west-1.amazonaws.com:443',
          'iam.amazonaws.com:443',
        ]),
      );
    },
    WALK_WITHIN_MS,
  );
});
