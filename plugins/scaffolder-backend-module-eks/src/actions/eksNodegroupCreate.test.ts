import type { JsonObject } from '@backstage/types';
import { createManualClock } from '@eks-platform/aws-sandbox';
import { ActionBench } from '../__testUtils__/ActionBench';
import { createLaunchTemplate } from '../__testUtils__/createLaunchTemplate';
import { describeActionContract } from '../__testUtils__/describeActionContract';
import { createEksClusterCreateAction } from './eksClusterCreate';
import { createEksNodegroupCreateAction } from './eksNodegroupCreate';

const aNodegroupInput: JsonObject = {
  accountId: '111122223333',
  region: 'eu-west-1',
  clusterName: 'platform-dev',
  nodegroupName: 'workers',
  nodeRole: 'arn:aws:iam::111122223333:role/eks-node-role',
};

const issue = {
  code: 'NodeCreationFailure',
  message: 'Instances failed to join the kubernetes cluster',
  resourceIds: ['i-1', 'i-2'],
};

describe('eks:nodegroup:create', () => {
  describeActionContract({
    createAction: createEksNodegroupCreateAction,
    input: async () => aNodegroupInput,
    writes: ['eks:CreateNodegroup'],
    createOperation: 'CreateNodegroup',
    describeOperation: 'DescribeNodegroup',
    differs: {
      input: {
        instanceTypes: ['m6i.large'],
        scalingConfig: { minSize: 1, desiredSize: 2, maxSize: 9 },
      },
      says: [
        "Node group 'workers' of cluster 'platform-dev' already exists in eu-west-1 of 111122223333",
        'instanceTypes: wanted ["m6i.large"], found ["t3.medium"]',
        'scalingConfig.maxSize: wanted 9, found 3',
      ],
    },
    badEnds: [
      { resource: 'nodegroup', status: 'CREATE_FAILED', issues: [issue] },
      { resource: 'nodegroup', status: 'DEGRADED', issues: [issue] },
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
        createEksNodegroupCreateAction(bench.deps),
        { ...aNodegroupInput, ...overrides },
        options,
      );
    }

    it('outputs what later steps need', async () => {
      bench = await ActionBench.start();

      const { outputs } = await run({});

      expect(outputs).toEqual({
        nodegroupName: 'workers',
        nodegroupArn: expect.stringMatching(
          /^arn:aws:eks:eu-west-1:111122223333:nodegroup\/platform-dev\/workers\//,
        ),
        status: 'ACTIVE',
        entityRef:
          'resource:default/platform-dev.nodegroup.workers.eu-west-1.111122223333',
        consoleUrl:
          'https://console.aws.amazon.com/eks/clusters/platform-dev/nodegroups/workers?region=eu-west-1',
      });
    });

    it('takes all private subnets of the cluster and the image of the architecture', async () => {
      bench = await ActionBench.start();
      const subnets = await bench.subnetIds('private');

      await run({ instanceTypes: ['m7g.large'] });

      expect(bench.requests('CreateNodegroup')[0].input).toMatchObject({
        subnets,
        amiType: 'AL2023_ARM_64_STANDARD',
        scalingConfig: { minSize: 1, desiredSize: 2, maxSize: 3 },
      });
    });

    it('leaves out what a launch template with an image of its own settles', async () => {
      bench = await ActionBench.start();
      await createLaunchTemplate(bench, 'workers');

      const { error } = await run({
        amiType: 'CUSTOM',
        launchTemplate: { name: 'workers', version: '1' },
      });

      expect(error).toBeUndefined();
      const { input } = bench.requests('CreateNodegroup')[0];
      expect(input).toMatchObject({
        launchTemplate: { name: 'workers', version: '1' },
      });
      expect(input).not.toHaveProperty('amiType');
      expect(input).not.toHaveProperty('diskSize');
    });

    it('waits for the turn of a cluster that is still being created', async () => {
      const clock = createManualClock();
      bench = await ActionBench.start({ clock });
      const abort = new AbortController();
      await bench.run(
        createEksClusterCreateAction(bench.deps),
        {
          accountId: '111122223333',
          region: 'eu-west-1',
          name: 'young',
          roleArn: 'arn:aws:iam::111122223333:role/eks-cluster-role',
          resourcesVpcConfig: { subnetIds: await bench.subnetIds('private') },
        },
        {
          signal: abort.signal,
          onLog: ({ message }) =>
            message.startsWith('AWS accepted') && abort.abort(),
        },
      );

      const { error, log } = await run(
        { clusterName: 'young' },
        {
          onLog: ({ message }) =>
            message.startsWith('Waiting for AWS') && clock.advance(9 * 60_000),
        },
      );

      expect(error).toBeUndefined();
      const waits = log.filter(({ message }) =>
        message.startsWith('Waiting for AWS'),
      );
      expect(waits[0].message).toContain("cluster 'young', CREATING");
    });

    it('shows the plan of a dry run in which an earlier step makes the cluster', async () => {
      bench = await ActionBench.start();

      const { error, log } = await run(
        { clusterName: 'to-be-made' },
        { isDryRun: true },
      );

      expect(error).toBeUndefined();
      expect(log).toContainEqual(
        expect.objectContaining({
          level: 'warn',
          message: expect.stringContaining('(CLUSTER_NOT_FOUND)'),
        }),
      );
      expect(bench.writes()).toEqual([]);
    });
  });
});
