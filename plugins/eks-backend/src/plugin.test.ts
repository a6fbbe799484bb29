import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import {
  DefaultEventsService,
  eventsServiceRef,
} from '@backstage/plugin-events-node';
import { createSandbox, type Sandbox } from '@eks-platform/aws-sandbox';
import {
  EKS_INVENTORY_CHANGED_TOPIC,
  EKS_SCOPE_CHANGED_TOPIC,
  type EksInventoryChangedEvent,
} from '@eks-platform/backstage-plugin-eks-common';
import { demoConfig } from '@eks-platform/backstage-plugin-eks-node/testUtils';
import request from 'supertest';
import { inventoryDatabases } from './__testUtils__/inventoryDatabases';
import { startEksPlugin } from './__testUtils__/startEksPlugin';
import { DatabaseInventoryStore } from './inventory/DatabaseInventoryStore';
import { RunStore } from './inventory/RunStore';

const scope = { accountId: '111122223333', region: 'eu-west-1' };

/** The events of one backend, as an action tells them and the catalog hears them. */
async function listen() {
  const events = DefaultEventsService.create({
    logger: mockServices.logger.mock(),
  });
  const heard: EksInventoryChangedEvent[] = [];
  let onHeard = () => {};
  await events.subscribe({
    id: 'test',
    topics: [EKS_INVENTORY_CHANGED_TOPIC],
    onEvent: async ({ eventPayload }) => {
      heard.push(eventPayload as EksInventoryChangedEvent);
      onHeard();
    },
  });
  return {
    factory: createServiceFactory({
      service: eventsServiceRef,
      deps: {},
      factory: () => events,
    }),
    heard,
    publish: async (eventPayload: unknown) =>
      events.publish({ topic: EKS_SCOPE_CHANGED_TOPIC, eventPayload }),
    next: async () =>
      new Promise<void>(resolve => {
        onHeard = resolve;
      }),
  };
}

/** Deletes a node group the way anybody with a console would: behind the suite's back. */
async function deleteNodegroup(sandbox: Sandbox, path: string) {
  const response = await fetch(`${sandbox.url}/clusters/${path}`, {
    method: 'DELETE',
    headers: {
      authorization:
        'AWS4-HMAC-SHA256 Credential=111122223333/20261101/eu-west-1/eks/aws4_request, SignedHeaders=host, Signature=none',
    },
  });
  expect(response.status).toBe(200);
}

const { databases } = inventoryDatabases();

describe.each(databases.eachSupportedId())('eksPlugin on %s', databaseId => {
  let sandbox: Sandbox;

  beforeEach(async () => {
    sandbox = await createSandbox({ seed: 'demo', speed: 1 });
  });

  afterEach(async () => {
    await sandbox.close();
  });

  it('collects a scope as soon as it is told of a change, and tells what it found', async () => {
    const listener = await listen();
    const knex = await databases.init(databaseId);
    const { server } = await startEksPlugin({
      knex,
      config: demoConfig(sandbox),
      features: [listener.factory],
    });
    const statusOf = async (name: string) => {
      const { body } = await request(server)
        .get('/api/eks/clusters/111122223333/eu-west-1/platform-dev')
        .set('Authorization', mockCredentials.user.header());
      return body.nodegroups.find((group: any) => group.name === name)?.status;
    };
    expect(listener.heard).toHaveLength(3);
    expect(await statusOf('workers-arm64')).toBe('ACTIVE');

    await deleteNodegroup(sandbox, 'platform-dev/node-groups/workers-arm64');
    const heard = listener.next();
    await listener.publish({ scope, reason: 'eks:nodegroup:delete' });
    await heard;

    expect(listener.heard[3]).toMatchObject({
      scope,
      addedArns: [],
      updatedArns: [
        expect.stringContaining('nodegroup/platform-dev/workers-arm64/'),
      ],
      removed: [],
    });
    expect(await statusOf('workers-arm64')).toBe('DELETING');
  });

  it('makes up for a wish that died with another process', async () => {
    const knex = await databases.init(databaseId);
    await DatabaseInventoryStore.create(
      mockServices.database({ knex, migrations: { skip: false } }),
    );
    const runs = new RunStore(knex);
    await runs.begin(
      { id: 'wish', isScheduled: false, scope, request: {} },
      'of-the-dead',
    );
    await runs.letGo(['of-the-dead']);

    const listener = await listen();
    const scheduler = mockServices.scheduler();
    await startEksPlugin({
      knex,
      config: demoConfig(sandbox),
      features: [
        listener.factory,
        createServiceFactory({
          service: coreServices.scheduler,
          deps: {},
          factory: () => scheduler,
        }),
      ],
    });
    const heard = listener.next();
    await scheduler.triggerTask('eks-take-over');
    await heard;
    expect(listener.heard).toMatchObject([{ scope }]);
  });

  it.each([
    ['names no scope', { reason: 'none' }],
    [
      'is of a scope that is not configured',
      { scope: { accountId: '999999999999', region: 'eu-west-1' } },
    ],
    ['is nothing at all', undefined],
  ])('lets an event pass that %s', async (_, payload) => {
    const listener = await listen();
    const knex = await databases.init(databaseId);
    await startEksPlugin({
      knex,
      config: demoConfig(sandbox),
      features: [listener.factory],
    });
    sandbox.clearRequests();
    await listener.publish(payload);
    expect(sandbox.requests()).toEqual([]);
    expect(listener.heard).toHaveLength(3);
  });
});
