import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { createSandbox, type Sandbox } from '@eks-platform/aws-sandbox';
import { demoConfig } from '@eks-platform/backstage-plugin-eks-node/testUtils';
import request from 'supertest';
import { inventoryDatabases } from '../__testUtils__/inventoryDatabases';
import { startEksPlugin } from '../__testUtils__/startEksPlugin';
import { readInventorySettings } from './InventorySettings';

const SCOPE = '111122223333-eu-west-1';

describe('the Kubernetes APIs of clusters', () => {
  const { databases } = inventoryDatabases();
  let sandbox: Sandbox;

  beforeAll(async () => {
    sandbox = await createSandbox({ kubernetes: true, speed: 1 });
  });

  afterAll(() => sandbox.close());

  it.each(databases.eachSupportedId())(
    'are read when the configuration says so, and forgotten when it does not any more, on %s',
    async databaseId => {
      const knex = await databases.init(databaseId);

      /** A backend on the same database, whose tasks run when the test says so. */
      async function start(kubernetes: { enabled: boolean }) {
        const tasks = new Map<string, () => void | Promise<void>>();
        const scheduler = mockServices.scheduler.mock({
          scheduleTask: async ({ id, fn }) => {
            tasks.set(id, () => fn(new AbortController().signal));
          },
        });
        const { eks, ...config } = demoConfig(sandbox);
        const backend = await startEksPlugin({
          knex,
          config: {
            ...config,
            eks: { ...Object(eks), inventory: { kubernetes } },
          },
          features: [scheduler.factory],
        });
        const get = async (path: string) => {
          const { body } = await request(backend.server)
            .get(`/api/eks${path}`)
            .set('Authorization', mockCredentials.user.header());
          return body;
        };
        return { tasks, get, stop: () => backend.stop() };
      }

      const on = await start({ enabled: true });
      await on.tasks.get(`eks-collect-${SCOPE}`)!();
      const before = await on.get('/clusters?search=platform-dev');
      expect(before.items[0].nodeCount).toBeUndefined();

      await on.tasks.get(`eks-collect-kubernetes-${SCOPE}`)!();
      const after = await on.get('/clusters?search=platform-dev');
      expect(after.items[0].nodeCount).toBeGreaterThan(1);
      const { items: bindings } = await on.get(
        '/identity-bindings?cluster=platform-dev&serviceAccount=checkout',
      );
      expect(bindings).toContainEqual(
        expect.objectContaining({ verdict: 'bound' }),
      );
      await on.stop();

      const off = await start({ enabled: false });
      expect([...off.tasks.keys()]).not.toContain(
        `eks-collect-kubernetes-${SCOPE}`,
      );
      const forgotten = await off.get('/clusters?search=platform-dev');
      expect(forgotten.items[0].nodeCount).toBeUndefined();
      await off.stop();
    },
  );

  it.each([
    [{}, 'blue', true],
    [{ include: ['pay*'] }, 'payments', true],
    [{ include: ['pay*'] }, 'blue', false],
    [{ include: ['a.b'] }, 'axb', false],
    [{ exclude: ['111122223333/*/blue'] }, 'blue', false],
    [{ exclude: ['444455556666/*'] }, 'blue', true],
    [{ include: ['*'], exclude: ['blue'] }, 'blue', false],
  ])('with %j, that of %s may be read: %s', (settings, name, expected) => {
    const { kubernetes } = readInventorySettings(
      mockServices.rootConfig({
        data: {
          eks: { inventory: { kubernetes: { enabled: true, ...settings } } },
        },
      }),
    );
    expect(
      kubernetes?.mayRead({
        accountId: '111122223333',
        region: 'eu-west-1',
        name,
      }),
    ).toBe(expected);
  });
});
