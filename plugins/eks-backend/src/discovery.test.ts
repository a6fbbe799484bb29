import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  type TestDatabaseId,
} from '@backstage/backend-test-utils';
import { createSandbox, type Sandbox } from '@eks-platform/aws-sandbox';
import type {
  ListResponse,
  ScopeResponse,
} from '@eks-platform/backstage-plugin-eks-common';
import { demoConfig } from '@eks-platform/backstage-plugin-eks-node/testUtils';
import request from 'supertest';
import { inventoryDatabases } from './__testUtils__/inventoryDatabases';
import { startEksPlugin } from './__testUtils__/startEksPlugin';

const PAYMENTS = '444455556666';
const { databases } = inventoryDatabases();

let sandbox: Sandbox;

beforeEach(async () => {
  sandbox = await createSandbox({ seed: 'demo' });
});
afterEach(() => sandbox.close());

/** A backend that knows one scope and finds the others in an organization. Its tasks run when the test says so. */
async function startOn(databaseId: TestDatabaseId) {
  const knex = await databases.init(databaseId);
  const scheduler = mockServices.scheduler();
  const { eks, ...config } = demoConfig({
    url: sandbox.url,
    scopes: [{ accountId: '111122223333', regions: ['us-east-1'] }],
  });
  const { server } = await startEksPlugin({
    knex,
    config: {
      ...config,
      eks: {
        ...Object(eks),
        organizations: [
          {
            accountId: '111122223333',
            regions: ['eu-west-1'],
            memberRole: 'backstage-eks',
            memberExternalId: 'backstage-demo',
          },
        ],
        inventory: { discovery: { frequency: { milliseconds: 1 } } },
      },
    },
    features: [
      createServiceFactory({
        service: coreServices.scheduler,
        deps: {},
        factory: () => scheduler,
      }),
    ],
  });
  return {
    /** As the next hour does. */
    discoverAndCollect: async () => {
      await scheduler.triggerTask('eks-discover-scopes');
      const tasks = await scheduler.getScheduledTasks();
      for (const { id } of tasks.filter(each => /^eks-collect/.test(each.id))) {
        await scheduler.triggerTask(id);
      }
    },
    listScopes: async () => {
      const response = await request(server)
        .get('/api/eks/scopes')
        .set('Authorization', mockCredentials.user.header());
      expect(response.status).toBe(200);
      return (response.body as ListResponse<ScopeResponse>).items;
    },
  };
}

describe.each(databases.eachSupportedId())(
  'the scopes of an organization on %s',
  databaseId => {
    const start = () => startOn(databaseId);

    it('come while the backend runs when the organization did not answer at its start, and are collected', async () => {
      sandbox.addFault({ kind: 'deny', service: 'organizations' });
      const { discoverAndCollect, listScopes } = await start();
      await discoverAndCollect();
      expect((await listScopes()).map(({ scope }) => scope.region)).toEqual([
        'us-east-1',
      ]);

      sandbox.clearFaults();
      await discoverAndCollect();
      const [, payments] = await listScopes();
      expect(payments.scope).toEqual({
        accountId: PAYMENTS,
        region: 'eu-west-1',
      });
      expect(payments.freshness.state).toBe('fresh');
      expect(payments.counts.cluster).toBeGreaterThan(0);
    });

    it('stay, with what is known of them and the error, while the organization does not answer any more', async () => {
      const { discoverAndCollect, listScopes } = await start();
      await discoverAndCollect();
      const [, before] = await listScopes();
      expect(before.scope.accountId).toBe(PAYMENTS);
      expect(before).not.toHaveProperty('discoveryFailure');

      sandbox.addFault({ kind: 'deny', service: 'organizations' });
      await discoverAndCollect();
      const [own, payments] = await listScopes();
      expect(own).not.toHaveProperty('discoveryFailure');
      expect(payments).toMatchObject({
        counts: before.counts,
        discoveryFailure: {
          message: expect.stringContaining('could not list the accounts'),
          since: expect.any(String),
        },
      });

      sandbox.clearFaults();
      await discoverAndCollect();
      expect((await listScopes())[1]).not.toHaveProperty('discoveryFailure');
    });
  },
);
