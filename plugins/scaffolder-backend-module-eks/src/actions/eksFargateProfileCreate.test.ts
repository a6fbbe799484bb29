import type { JsonObject } from '@backstage/types';
import { createManualClock } from '@eks-platform/aws-sandbox';
import { ActionBench } from '../__testUtils__/ActionBench';
import { describeActionContract } from '../__testUtils__/describeActionContract';
import { createEksFargateProfileCreateAction } from './eksFargateProfileCreate';

const aFargateProfileInput: JsonObject = {
  accountId: '111122223333',
  region: 'eu-west-1',
  clusterName: 'platform-dev',
  fargateProfileName: 'batch',
  podExecutionRoleArn: 'arn:aws:iam::111122223333:role/eks-fargate-pod-role',
  selectors: [{ namespace: 'batch', labels: { run: 'fargate' } }],
};

describe('eks:fargateProfile:create', () => {
  describeActionContract({
    createAction: createEksFargateProfileCreateAction,
    input: async () => aFargateProfileInput,
    writes: ['eks:CreateFargateProfile'],
    createOperation: 'CreateFargateProfile',
    describeOperation: 'DescribeFargateProfile',
    differs: {
      input: { selectors: [{ namespace: 'batch' }] },
      says: [
        "Fargate profile 'batch' of cluster 'platform-dev' already exists in eu-west-1 of 111122223333",
        'selectors: wanted [{"namespace":"batch","labels":[]}], found [{"namespace":"batch","labels":["run=fargate"]}]',
      ],
    },
    badEnds: [
      {
        resource: 'fargateProfile',
        status: 'CREATE_FAILED',
        issues: [
          {
            code: 'PodExecutionRoleAlreadyInUse',
            message: 'The role is used by nodes',
            resourceIds: ['eks-fargate-pod-role'],
          },
        ],
      },
    ],
  });

  describe('on its own', () => {
    let bench: ActionBench;

    afterEach(() => bench.close());

    function run(
      overrides: JsonObject,
      options?: Parameters<ActionBench['run']>[2],
    ) {
      return bench.run(
        createEksFargateProfileCreateAction(bench.deps),
        { ...aFargateProfileInput, ...overrides },
        options,
      );
    }

    it('takes all private subnets of the cluster and outputs what later steps need', async () => {
      bench = await ActionBench.start();
      const subnets = await bench.subnetIds('private');

      const { outputs } = await run({});

      expect(bench.requests('CreateFargateProfile')[0].input).toMatchObject({
        subnets,
      });
      expect(outputs).toEqual({
        fargateProfileName: 'batch',
        fargateProfileArn: expect.stringMatching(
          /^arn:aws:eks:eu-west-1:111122223333:fargateprofile\/platform-dev\/batch\//,
        ),
        status: 'ACTIVE',
        entityRef:
          'resource:default/platform-dev.fargate.batch.eu-west-1.111122223333',
        consoleUrl:
          'https://console.aws.amazon.com/eks/clusters/platform-dev/fargate-profiles/batch?region=eu-west-1',
      });
    });

    it('waits for its turn while another profile of the cluster is being created', async () => {
      const clock = createManualClock();
      bench = await ActionBench.start({ clock });
      const abort = new AbortController();
      await run(
        { fargateProfileName: 'first' },
        {
          signal: abort.signal,
          onLog: ({ message }) =>
            message.startsWith('AWS accepted') && abort.abort(),
        },
      );

      const { error, log } = await run(
        { fargateProfileName: 'second' },
        {
          // Later than a step that does not wait would ask.
          onLog: ({ message }) =>
            message.startsWith('Waiting for AWS') &&
            setTimeout(() => clock.advance(3 * 60_000), 200),
        },
      );

      expect(error).toBeUndefined();
      expect(log).toContainEqual({
        level: 'info',
        message: expect.stringContaining(
          "the turn of Fargate profile 'second', 'first' is CREATING",
        ),
        meta: {},
      });
      expect(bench.requests('CreateFargateProfile')).toHaveLength(2);
    });

    it('waits for the next turn when somebody else was first', async () => {
      bench = await ActionBench.start();
      bench.sandbox.addFault({
        kind: 'error',
        operation: 'CreateFargateProfile',
        code: 'ResourceInUseException',
        message:
          'Cannot create Fargate Profile batch because cluster platform-dev currently has Fargate profile other in status CREATING',
        status: 409,
        times: 1,
      });

      const { error, log } = await run({});

      expect(error).toBeUndefined();
      expect(
        log.filter(({ message }) => message.includes('the turn of')),
      ).toEqual([]);
      expect(log).toContainEqual(
        expect.objectContaining({
          message: expect.stringMatching(
            /^Somebody else was first, .+ waits for the next turn$/,
          ),
        }),
      );
    });
  });
});
