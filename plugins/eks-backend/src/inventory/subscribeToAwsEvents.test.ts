import { createServiceFactory } from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import eventsModuleAwsSqs from '@backstage/plugin-events-backend-module-aws-sqs';
import {
  DefaultEventsService,
  eventsServiceRef,
} from '@backstage/plugin-events-node';
import { createSandbox, type Sandbox } from '@eks-platform/aws-sandbox';
import {
  EKS_INVENTORY_CHANGED_TOPIC,
  type EksInventoryChangedEvent,
} from '@eks-platform/backstage-plugin-eks-common';
import { demoConfig } from '@eks-platform/backstage-plugin-eks-node/testUtils';
import { aScope } from '../__testUtils__/aScope';
import { eksPlugin } from '../plugin';
import { subscribeToAwsEvents } from './subscribeToAwsEvents';

const ACCOUNT = '111122223333';
const REGION = 'eu-west-1';

describe('subscribeToAwsEvents', () => {
  it('collects what an event names where its scope is configured', async () => {
    const events = DefaultEventsService.create({
      logger: mockServices.logger.mock(),
    });
    const collectAnew = jest.fn(async () => ({ state: 'abandoned' as const }));
    const global = aScope();
    const other = aScope({ region: 'us-east-1', readsGlobal: false });
    await subscribeToAwsEvents({
      events,
      topic: 'eks-aws-events',
      listScopes: () => [global, other],
      collector: { collectAnew },
      logger: mockServices.logger.mock(),
    });
    const publish = async (event: object) =>
      events.publish({
        topic: 'eks-aws-events',
        eventPayload: {
          source: 'aws.eks',
          account: ACCOUNT,
          region: 'us-east-1',
          'detail-type': 'AWS API Call via CloudTrail',
          ...event,
        },
      });

    await publish({
      detail: { eventName: 'DeleteCluster', requestParameters: { name: 'dr' } },
    });
    await publish({ source: 'aws.iam', detail: { eventName: 'DeleteRole' } });
    await publish({ account: '999999999999', detail: { clusterName: 'x' } });
    await publish({ detail: undefined });

    expect(collectAnew.mock.calls).toEqual([
      [other, { clusterNames: ['dr'] }],
      [global, { kinds: ['iam-role', 'iam-role-directory', 'oidc-provider'] }],
    ]);
  });

  describe('with the queue of a real AWS', () => {
    const credentials = {
      AWS_ACCESS_KEY_ID: process.env.AWS_ACCESS_KEY_ID,
      AWS_SECRET_ACCESS_KEY: process.env.AWS_SECRET_ACCESS_KEY,
    };
    let sandbox: Sandbox;

    beforeEach(async () => {
      sandbox = await createSandbox({ seed: 'demo' });
      // The queue's module knows the SDK's own configuration only.
      process.env.AWS_ACCESS_KEY_ID = ACCOUNT;
      process.env.AWS_SECRET_ACCESS_KEY = 'any';
    });

    afterEach(async () => {
      await sandbox.close();
      for (const [name, value] of Object.entries(credentials)) {
        if (value === undefined) {
          delete process.env[name];
        } else {
          process.env[name] = value;
        }
      }
    });

    it('sees what somebody does behind its back, and looks at that cluster alone', async () => {
      const events = DefaultEventsService.create({
        logger: mockServices.logger.mock(),
      });
      let onHeard: (event: EksInventoryChangedEvent) => void = () => {};
      await events.subscribe({
        id: 'test',
        topics: [EKS_INVENTORY_CHANGED_TOPIC],
        onEvent: async ({ eventPayload }) =>
          onHeard(eventPayload as EksInventoryChangedEvent),
      });
      // Tasks run when the test says so.
      const tasks = new Map<string, () => void | Promise<void>>();
      const scheduler = mockServices.scheduler.mock({
        scheduleTask: async ({ id, fn }) => {
          tasks.set(id, () => fn(new AbortController().signal));
        },
      });
      const backend = await startTestBackend({
        features: [
          eksPlugin,
          scheduler.factory,
          eventsModuleAwsSqs,
          createServiceFactory({
            service: eventsServiceRef,
            deps: {},
            factory: () => events,
          }),
          mockServices.rootConfig.factory({
            data: {
              ...demoConfig(sandbox),
              events: {
                modules: {
                  awsSqs: {
                    awsSqsConsumingEventPublisher: {
                      topics: {
                        'eks-aws-events': {
                          queue: {
                            url: `${sandbox.url}/${ACCOUNT}/eks-events`,
                            region: REGION,
                            endpoint: sandbox.url,
                            waitTime: { seconds: 1 },
                          },
                          waitTimeAfterEmptyReceive: { seconds: 0 },
                        },
                      },
                    },
                  },
                },
              },
            },
          }),
        ],
      });
      await tasks.get(`eks-collect-${ACCOUNT}-${REGION}`)!();
      const heard = new Promise<EksInventoryChangedEvent>(resolve => {
        onHeard = resolve;
      });
      sandbox.clearRequests();
      const response = await fetch(
        `${sandbox.url}/clusters/platform-dev/node-groups/workers-arm64`,
        {
          method: 'DELETE',
          headers: {
            authorization: `AWS4-HMAC-SHA256 Credential=${ACCOUNT}/20261101/${REGION}/eks/aws4_request, SignedHeaders=host, Signature=none`,
          },
        },
      );
      expect(response.status).toBe(200);
      await tasks.get('events.awsSqs.publisher:eks-aws-events')!();
      expect(await heard).toMatchObject({
        scope: { accountId: ACCOUNT, region: REGION },
        updatedArns: [
          expect.stringContaining('nodegroup/platform-dev/workers-arm64/'),
        ],
      });
      expect(sandbox.requests({ operation: 'ListClusters' })).toEqual([]);
      await backend.stop();
    });
  });
});
