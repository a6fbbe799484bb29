import type { JsonObject, JsonValue } from '@backstage/types';
import { ActionBench } from '../__testUtils__/ActionBench';
import { describeActionContract } from '../__testUtils__/describeActionContract';
import { createEksRoleCreateAction } from './eksRoleCreate';

const aRoleInput: JsonObject = {
  accountId: '111122223333',
  region: 'eu-west-1',
  purpose: 'cluster',
  roleName: 'blue-cluster',
  inlinePolicies: {
    keys: {
      Statement: [
        { Effect: 'Allow', Action: 'kms:DescribeKey', Resource: '*' },
      ],
    },
  },
};

const policyArn = (name: string) => `arn:aws:iam::aws:policy/${name}`;

describe('eks:role:create', () => {
  describeActionContract({
    createAction: createEksRoleCreateAction,
    input: async () => aRoleInput,
    writes: ['iam:CreateRole', 'iam:AttachRolePolicy', 'iam:PutRolePolicy'],
    changes: 1,
    createOperation: 'CreateRole',
    describeOperation: 'GetRole',
    differs: {
      input: {
        purpose: 'auto-mode-cluster',
        inlinePolicies: {},
        maxSessionDuration: 7200,
      },
      says: [
        "Role 'blue-cluster' already exists in eu-west-1 of 111122223333",
        'assumeRolePolicyDocument: wanted ["Allow sts:AssumeRole, sts:TagSession by Service eks.amazonaws.com"], found ["Allow sts:AssumeRole by Service eks.amazonaws.com"]',
        'inlinePolicies: wanted [], found ["keys: Allow kms:DescribeKey on *"]',
        'maxSessionDuration: wanted 7200, found 3600',
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
        createEksRoleCreateAction(bench.deps),
        { ...aRoleInput, inlinePolicies: {}, ...overrides },
        options,
      );
    }

    function attached(): unknown[] {
      return bench
        .requests('AttachRolePolicy')
        .flatMap(({ input }) => (input as JsonObject)?.PolicyArn ?? []);
    }

    function trustPolicy() {
      const { input } = bench.requests('CreateRole')[0];
      return JSON.parse(String((input as JsonObject).AssumeRolePolicyDocument));
    }

    it('outputs what later steps need', async () => {
      const { outputs } = await run({ path: '/eks/' });

      expect(outputs).toEqual({
        roleName: 'blue-cluster',
        roleArn: 'arn:aws:iam::111122223333:role/eks/blue-cluster',
        status: 'ACTIVE',
        consoleUrl:
          'https://console.aws.amazon.com/iam/home#/roles/details/blue-cluster',
      });
    });

    it.each([
      ['cluster', ['AmazonEKSClusterPolicy']],
      [
        'auto-mode-cluster',
        [
          'AmazonEKSClusterPolicy',
          'AmazonEKSComputePolicy',
          'AmazonEKSBlockStoragePolicy',
          'AmazonEKSLoadBalancingPolicy',
          'AmazonEKSNetworkingPolicy',
        ],
      ],
      [
        'node',
        [
          'AmazonEKSWorkerNodePolicy',
          'AmazonEC2ContainerRegistryPullOnly',
          'AmazonEKS_CNI_Policy',
        ],
      ],
      [
        'auto-mode-node',
        [
          'AmazonEKSWorkerNodeMinimalPolicy',
          'AmazonEC2ContainerRegistryPullOnly',
        ],
      ],
      ['fargate-pod-execution', ['AmazonEKSFargatePodExecutionRolePolicy']],
      ['pod-identity', []],
      ['capability', []],
    ])('gives a role for %s the policies of AWS', async (purpose, policies) => {
      const { error } = await run({ purpose });

      expect(error).toBeUndefined();
      expect(attached()).toEqual(policies.map(policyArn));
    });

    it('binds a pod execution role to the Fargate profiles of the cluster, or at least of the account and region', async () => {
      await run({ purpose: 'fargate-pod-execution', clusterName: 'blue' });
      expect(trustPolicy().Statement).toEqual([
        {
          Effect: 'Allow',
          Principal: { Service: 'eks-fargate-pods.amazonaws.com' },
          Action: 'sts:AssumeRole',
          Condition: {
            ArnLike: {
              'aws:SourceArn':
                'arn:aws:eks:eu-west-1:111122223333:fargateprofile/blue/*',
            },
          },
        },
      ]);

      bench.sandbox.clearRequests();
      await run({ purpose: 'fargate-pod-execution', roleName: 'all' });
      expect(trustPolicy().Statement[0].Condition.ArnLike).toEqual({
        'aws:SourceArn':
          'arn:aws:eks:eu-west-1:111122223333:fargateprofile/*/*',
      });
    });

    it('has an entity when workloads get the role by Pod Identity', async () => {
      const { outputs } = await run({ purpose: 'pod-identity' });

      expect(outputs.entityRef).toBe(
        'resource:default/role.blue-cluster.global.111122223333',
      );
    });

    it('leaves the policy of the VPC CNI out where that has a role of its own', async () => {
      await run({ purpose: 'node', withCniPolicy: false });

      expect(attached()).toEqual([
        policyArn('AmazonEKSWorkerNodePolicy'),
        policyArn('AmazonEC2ContainerRegistryPullOnly'),
      ]);
    });

    it('hands boundary, path, duration and tags on', async () => {
      await run({
        permissionsBoundary: policyArn('ReadOnlyAccess'),
        path: '/platform/',
        maxSessionDuration: 7200,
        description: 'for blue',
        tags: { team: 'blue' },
      });

      expect(bench.requests('CreateRole')[0].input).toMatchObject({
        PermissionsBoundary: policyArn('ReadOnlyAccess'),
        Path: '/platform/',
        MaxSessionDuration: 7200,
        Description: 'for blue',
        Tags: expect.arrayContaining([{ Key: 'team', Value: 'blue' }]),
      });
    });

    it.each([
      ['in the same task', 'task-1'],
      ['in another task', 'task-2'],
    ])(
      'finishes a role that it has begun, %s, without making it again',
      async (_, taskId) => {
        const node = { purpose: 'node', roleName: 'half' };
        const checkpoints = new Map<string, JsonValue>();
        bench.sandbox.addFault({
          kind: 'deny',
          actions: ['iam:AttachRolePolicy'],
          times: 1,
        });

        const first = await run(node, { checkpoints });
        const second = await run(node, {
          taskId,
          checkpoints: taskId === 'task-1' ? checkpoints : undefined,
        });

        expect(first.error?.name).toBe('NotAllowedError');
        expect(second.error).toBeUndefined();
        expect(bench.requests('CreateRole')).toHaveLength(1);
        expect(new Set(attached()).size).toBe(3);
      },
    );

    it('touches no role of the same name that somebody else has begun', async () => {
      await bench.makeRole('half', 'node');

      const { error } = await run({ purpose: 'node', roleName: 'half' });

      expect(error?.message).toContain(
        `managedPolicyArns: wanted ["${policyArn(
          'AmazonEKSWorkerNodePolicy',
        )}"`,
      );
      expect(bench.writes()).toEqual([]);
    });
  });
});
