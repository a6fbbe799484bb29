import type { JsonObject } from '@backstage/types';
import { ActionBench } from '../__testUtils__/ActionBench';
import { describeActionContract } from '../__testUtils__/describeActionContract';
import { createEksPodIdentityAssociationCreateAction } from './eksPodIdentityAssociationCreate';

const READ_ONLY = 'arn:aws:iam::aws:policy/ReadOnlyAccess';

async function anAssociationInput(bench: ActionBench): Promise<JsonObject> {
  return {
    accountId: '111122223333',
    region: 'eu-west-1',
    clusterName: 'platform-dev',
    namespace: 'shop',
    serviceAccount: 'cart',
    roleArn: await bench.makeRole('pods', 'pod-identity', [READ_ONLY]),
  };
}

describe('eks:podIdentityAssociation:create', () => {
  describeActionContract({
    createAction: createEksPodIdentityAssociationCreateAction,
    input: anAssociationInput,
    writes: ['eks:CreatePodIdentityAssociation'],
    createOperation: 'CreatePodIdentityAssociation',
    describeOperation: 'DescribePodIdentityAssociation',
    differs: {
      input: {
        targetRoleArn: 'arn:aws:iam::444455556666:role/invoices',
        tags: { team: 'shop' },
      },
      says: [
        "Pod identity association of ServiceAccount 'shop/cart' of cluster 'platform-dev' already exists in eu-west-1 of 111122223333",
        'targetRoleArn: wanted "arn:aws:iam::444455556666:role/invoices", found "none"',
        'tags.team: wanted "shop", found nothing',
      ],
    },
    badEnds: [],
  });

  describe('on its own', () => {
    let bench: ActionBench;
    let input: JsonObject;

    beforeEach(async () => {
      bench = await ActionBench.start();
      input = await anAssociationInput(bench);
    });
    afterEach(() => bench.close());

    function run(overrides: JsonObject = {}) {
      return bench.run(
        createEksPodIdentityAssociationCreateAction(bench.deps),
        { ...input, ...overrides },
      );
    }

    it('outputs what later steps need', async () => {
      const { outputs } = await run({
        targetRoleArn: 'arn:aws:iam::444455556666:role/invoices',
      });

      expect(outputs).toEqual({
        associationId: expect.stringMatching(/^a-/),
        associationArn: expect.stringMatching(
          /^arn:aws:eks:eu-west-1:111122223333:podidentityassociation\/platform-dev\/a-/,
        ),
        externalId: expect.any(String),
        status: 'ACTIVE',
        entityRef: 'resource:default/platform-dev.eu-west-1.111122223333',
        consoleUrl:
          'https://console.aws.amazon.com/eks/clusters/platform-dev?region=eu-west-1',
      });
    });

    it('narrows sessions without tags by a policy', async () => {
      const { error } = await run({
        disableSessionTags: true,
        policy: {
          Statement: [
            { Effect: 'Allow', Action: 's3:GetObject', Resource: '*' },
          ],
        },
      });

      expect(error).toBeUndefined();
      expect(
        bench.requests('CreatePodIdentityAssociation')[0].input,
      ).toMatchObject({
        disableSessionTags: true,
        policy:
          '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"}]}',
      });
    });

    it('warns that pods get no credentials without the agent', async () => {
      const { log } = await run();

      expect(log).toContainEqual(
        expect.objectContaining({
          level: 'warn',
          message: expect.stringContaining('(POD_IDENTITY_AGENT_MISSING)'),
        }),
      );
    });
  });
});
