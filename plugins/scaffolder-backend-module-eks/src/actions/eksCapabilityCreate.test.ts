import type { JsonObject } from '@backstage/types';
import { ActionBench } from '../__testUtils__/ActionBench';
import { describeActionContract } from '../__testUtils__/describeActionContract';
import { createEksCapabilityCreateAction } from './eksCapabilityCreate';

async function aCapabilityInput(bench: ActionBench): Promise<JsonObject> {
  return {
    accountId: '111122223333',
    region: 'eu-west-1',
    clusterName: 'platform-dev',
    capabilityName: 'ack',
    type: 'ACK',
    roleArn: await bench.makeRole('capabilities', 'capability'),
  };
}

const issue = { code: 'AccessDenied', message: 'Not you', resourceIds: [] };

describe('eks:capability:create', () => {
  describeActionContract({
    createAction: createEksCapabilityCreateAction,
    input: aCapabilityInput,
    writes: ['eks:CreateCapability'],
    createOperation: 'CreateCapability',
    describeOperation: 'DescribeCapability',
    differs: {
      input: { type: 'KRO', tags: { team: 'shop' } },
      says: [
        "Capability 'ack' of cluster 'platform-dev' already exists in eu-west-1 of 111122223333",
        'type: wanted "KRO", found "ACK"',
        'tags.team: wanted "shop", found nothing',
      ],
    },
    badEnds: [
      { resource: 'capability', status: 'CREATE_FAILED', issues: [issue] },
      { resource: 'capability', status: 'DEGRADED', issues: [issue] },
    ],
  });

  describe('on its own', () => {
    let bench: ActionBench;

    beforeEach(async () => {
      bench = await ActionBench.start();
    });
    afterEach(() => bench.close());

    it('outputs what later steps need', async () => {
      const { outputs } = await bench.run(
        createEksCapabilityCreateAction(bench.deps),
        await aCapabilityInput(bench),
      );

      expect(outputs).toEqual({
        capabilityName: 'ack',
        capabilityArn: expect.stringMatching(
          /^arn:aws:eks:eu-west-1:111122223333:capability\/platform-dev\/ack\/ack\//,
        ),
        version: '1.0.0',
        status: 'ACTIVE',
        entityRef: 'resource:default/platform-dev.eu-west-1.111122223333',
        consoleUrl:
          'https://console.aws.amazon.com/eks/clusters/platform-dev?region=eu-west-1',
      });
    });
  });
});
