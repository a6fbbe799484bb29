import type { JsonObject } from '@backstage/types';
import { ActionBench } from '../__testUtils__/ActionBench';
import { describeActionContract } from '../__testUtils__/describeActionContract';
import { createEksAccessEntryCreateAction } from './eksAccessEntryCreate';
import { createEksNodegroupCreateAction } from './eksNodegroupCreate';

const VIEW = 'arn:aws:eks::aws:cluster-access-policy/AmazonEKSViewPolicy';
const EDIT = 'arn:aws:eks::aws:cluster-access-policy/AmazonEKSEditPolicy';
const TEAM = { type: 'namespace', namespaces: ['team-blue'] };

const anAccessEntryInput: JsonObject = {
  accountId: '111122223333',
  region: 'eu-west-1',
  clusterName: 'platform-dev',
  principalArn: 'arn:aws:iam::111122223333:role/ci-deploy',
  kubernetesGroups: ['team-blue'],
  accessPolicies: [
    { policyArn: 'AmazonEKSViewPolicy' },
    { policyArn: EDIT, accessScope: TEAM },
  ],
};

describe('eks:accessEntry:create', () => {
  describeActionContract({
    createAction: createEksAccessEntryCreateAction,
    input: async () => anAccessEntryInput,
    writes: [
      'eks:CreateAccessEntry',
      'eks:AssociateAccessPolicy',
      'eks:AssociateAccessPolicy',
    ],
    changes: 1,
    createOperation: 'CreateAccessEntry',
    describeOperation: 'DescribeAccessEntry',
    differs: {
      input: { kubernetesGroups: [], accessPolicies: [{ policyArn: VIEW }] },
      says: [
        "Access entry of 'arn:aws:iam::111122223333:role/ci-deploy' in cluster 'platform-dev' already exists in eu-west-1 of 111122223333",
        'kubernetesGroups: wanted [], found ["team-blue"]',
        'accessPolicies: wanted ["AmazonEKSViewPolicy for the cluster"], found ["AmazonEKSEditPolicy for namespaces team-blue","AmazonEKSViewPolicy for the cluster"]',
      ],
    },
    badEnds: [],
  });

  describe('on its own', () => {
    let bench: ActionBench;

    beforeEach(async () => {
      bench = await ActionBench.start();
    });
    afterEach(() => bench.close());

    function run(
      overrides: JsonObject = {},
      options?: Parameters<ActionBench['run']>[2],
    ) {
      return bench.run(
        createEksAccessEntryCreateAction(bench.deps),
        { ...anAccessEntryInput, ...overrides },
        options,
      );
    }

    it('outputs what later steps need', async () => {
      const { outputs } = await run({ username: 'deployer' });

      expect(outputs).toEqual({
        principalArn: 'arn:aws:iam::111122223333:role/ci-deploy',
        accessEntryArn: expect.stringMatching(
          /^arn:aws:eks:eu-west-1:111122223333:access-entry\/platform-dev\/role\/111122223333\/ci-deploy\//,
        ),
        username: 'deployer',
        status: 'ACTIVE',
        entityRef: 'resource:default/platform-dev.eu-west-1.111122223333',
        consoleUrl:
          'https://console.aws.amazon.com/eks/clusters/platform-dev?region=eu-west-1',
      });
    });

    it('gives policies by their names, for the cluster unless told otherwise', async () => {
      await run();

      expect(
        bench.requests('AssociateAccessPolicy').map(({ input }) => input),
      ).toEqual([
        expect.objectContaining({
          policyArn: VIEW,
          accessScope: { type: 'cluster' },
        }),
        expect.objectContaining({ policyArn: EDIT, accessScope: TEAM }),
      ]);
    });

    it('finishes an entry that it has begun, without making it again', async () => {
      bench.sandbox.addFault({
        kind: 'deny',
        actions: ['eks:AssociateAccessPolicy'],
        times: 1,
      });

      const first = await run();
      const second = await run({}, { taskId: 'task-2' });

      expect(first.error?.name).toBe('NotAllowedError');
      expect(second.error).toBeUndefined();
      expect(bench.writes({ accepted: true })).toEqual([
        'eks:CreateAccessEntry',
        'eks:AssociateAccessPolicy',
        'eks:AssociateAccessPolicy',
      ]);
    });

    it('adopts the entry that EKS has made for the nodes', async () => {
      await bench.run(createEksNodegroupCreateAction(bench.deps), {
        accountId: '111122223333',
        region: 'eu-west-1',
        clusterName: 'platform-dev',
        nodegroupName: 'workers',
        nodeRole: 'arn:aws:iam::111122223333:role/eks-node-role',
      });
      bench.sandbox.clearRequests();

      const { error } = await run({
        principalArn: 'arn:aws:iam::111122223333:role/eks-node-role',
        type: 'EC2_LINUX',
        kubernetesGroups: undefined,
        accessPolicies: undefined,
      });

      expect(error).toBeUndefined();
      expect(bench.writes()).toEqual([]);
    });
  });
});
