import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { createSandbox, type Sandbox } from '@eks-platform/aws-sandbox';
import { demoConfig } from '@eks-platform/backstage-plugin-eks-node/testUtils';
import request from 'supertest';
import { inventoryDatabases } from './__testUtils__/inventoryDatabases';
import { startEksPlugin } from './__testUtils__/startEksPlugin';

const DEV = '111122223333/eu-west-1';
const PLACE = 'accountId=111122223333&region=eu-west-1';

const { databases } = inventoryDatabases();

describe.each(databases.eachSupportedId())('the auditor on %s', databaseId => {
  const heard: unknown[] = [];
  let sandbox: Sandbox;
  let backend: Awaited<ReturnType<typeof startTestBackend>>;

  beforeAll(async () => {
    sandbox = await createSandbox({ seed: 'demo' });
    const auditor = mockServices.auditor.mock({
      createEvent: async ({ eventId, severityLevel, meta }) => {
        const { queryType } = meta ?? {};
        const tell = (end: string) => async () => {
          heard.push([eventId, severityLevel, queryType, end]);
        };
        return { success: tell('success'), fail: tell('failure') };
      },
    });
    const knex = await databases.init(databaseId);
    backend = await startEksPlugin({
      knex,
      config: demoConfig(sandbox),
      features: [auditor.factory],
    });
  });

  afterAll(async () => {
    await backend.stop();
    await sandbox.close();
  });

  it.each([
    ['get', '/identity-bindings', 'low', 'bindings', 'success'],
    ['get', `/clusters/${DEV}/platform-dev/access`, 'low', 'access', 'success'],
    ['get', `/clusters/${DEV}/nowhere/access`, 'low', 'access', 'failure'],
    ['get', `/pickers/roles?${PLACE}`, 'low', 'roles', 'success'],
    [
      'get',
      `/pickers/service-accounts?${PLACE}&cluster=platform-dev`,
      'low',
      'service-accounts',
      'failure',
    ],
    ['post', `/scopes/${DEV}/refresh`, 'medium', 'scope', 'success'],
  ] as const)(
    'hears of %s %s',
    async (method, path, severity, queryType, end) => {
      heard.length = 0;
      await request(backend.server)
        [method](`/api/eks${path}`)
        .set('Authorization', mockCredentials.user.header());
      const eventId = method === 'post' ? 'scope-refresh' : 'identity-read';
      expect(heard).toEqual([[eventId, severity, queryType, end]]);
    },
  );

  it('hears nothing of what anybody may see', async () => {
    heard.length = 0;
    await request(backend.server)
      .get('/api/eks/clusters')
      .set('Authorization', mockCredentials.user.header());
    expect(heard).toEqual([]);
  });
});
