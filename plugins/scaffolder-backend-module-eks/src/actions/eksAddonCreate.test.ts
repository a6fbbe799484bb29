import type { JsonObject } from '@backstage/types';
import { ActionBench } from '../__testUtils__/ActionBench';
import { beginCluster } from '../__testUtils__/beginCluster';
import { describeActionContract } from '../__testUtils__/describeActionContract';
import { createEksAddonCreateAction } from './eksAddonCreate';
import { createEksFargateProfileCreateAction } from './eksFargateProfileCreate';

const anAddonInput: JsonObject = {
  accountId: '111122223333',
  region: 'eu-west-1',
  clusterName: 'platform-dev',
  addonName: 'coredns',
  configurationValues: { replicaCount: 3 },
};

const issue = {
  code: 'InsufficientNumberOfReplicas',
  message: 'The add-on is unhealthy',
  resourceIds: ['coredns'],
};

describe('eks:addon:create', () => {
  describeActionContract({
    createAction: createEksAddonCreateAction,
    input: async () => anAddonInput,
    writes: ['eks:CreateAddon'],
    createOperation: 'CreateAddon',
    describeOperation: 'DescribeAddon',
    differs: {
      input: {
        addonVersion: 'v1.11.3-eksbuild.2',
        configurationValues: 'replicaCount: 5',
      },
      says: [
        "Add-on 'coredns' of cluster 'platform-dev' already exists in eu-west-1 of 111122223333",
        'addonVersion: wanted "v1.11.3-eksbuild.2", found "v1.1',
        'configurationValues.replicaCount: wanted 5, found 3',
      ],
    },
    badEnds: [
      { resource: 'addon', status: 'CREATE_FAILED', issues: [issue] },
      { resource: 'addon', status: 'DEGRADED', issues: [issue] },
    ],
  });

  describe('on its own', () => {
    let bench: ActionBench;

    beforeEach(async () => {
      bench = await ActionBench.start();
    });
    afterEach(() => bench.close());

    function run(overrides: JsonObject = {}) {
      return bench.run(createEksAddonCreateAction(bench.deps), {
        ...anAddonInput,
        ...overrides,
      });
    }

    function created(): JsonObject {
      return bench.requests('CreateAddon')[0].input as JsonObject;
    }

    it('outputs what later steps need', async () => {
      const { outputs } = await run();

      expect(outputs).toEqual({
        addonName: 'coredns',
        addonArn: expect.stringMatching(
          /^arn:aws:eks:eu-west-1:111122223333:addon\/platform-dev\/coredns\//,
        ),
        addonVersion: expect.stringMatching(/^v\d/),
        status: 'ACTIVE',
        entityRef: 'resource:default/platform-dev.eu-west-1.111122223333',
        consoleUrl:
          'https://console.aws.amazon.com/eks/clusters/platform-dev?region=eu-west-1',
      });
    });

    it.each([
      ['an object', { replicaCount: 3 }, '{"replicaCount":3}'],
      ['YAML', 'replicaCount: 3', 'replicaCount: 3'],
      ['JSON', '{"replicaCount":3}', '{"replicaCount":3}'],
    ])('takes a configuration as %s', async (_, configurationValues, sent) => {
      const { error } = await run({ configurationValues });

      expect(error).toBeUndefined();
      expect(created().configurationValues).toBe(sent);
    });

    it("takes EKS's default version for the cluster's Kubernetes version, or the newest", async () => {
      await run({ addonName: 'vpc-cni', configurationValues: undefined });
      expect(created().addonVersion).toBe('v1.21.1-eksbuild.3');

      bench.sandbox.clearRequests();
      await run({ addonVersion: 'latest' });
      expect(created().addonVersion).toMatch(/^v1\.1[23]\./);
    });

    it('gives ServiceAccounts of the add-on roles by Pod Identity, and adopts them', async () => {
      const roleArn = await bench.makeRole('ebs', 'pod-identity');
      const input = {
        addonName: 'aws-ebs-csi-driver',
        configurationValues: undefined,
        podIdentityAssociations: [
          { serviceAccount: 'ebs-csi-controller-sa', roleArn },
        ],
      };

      const first = await run(input);
      const second = await run(input);
      const other = await bench.makeRole('other', 'pod-identity');
      const third = await run({
        ...input,
        podIdentityAssociations: [
          { serviceAccount: 'ebs-csi-controller-sa', roleArn: other },
        ],
      });

      expect(first.error).toBeUndefined();
      expect(second.error).toBeUndefined();
      expect(third.error?.message).toContain('podIdentityAssociations: wanted');
    });

    it('runs CoreDNS on Fargate where the cluster has nothing else', async () => {
      await beginCluster(bench, 'serverless');
      await bench.run(createEksFargateProfileCreateAction(bench.deps), {
        accountId: '111122223333',
        region: 'eu-west-1',
        clusterName: 'serverless',
        fargateProfileName: 'system',
        podExecutionRoleArn:
          'arn:aws:iam::111122223333:role/eks-fargate-pod-role',
        selectors: [{ namespace: 'kube-system' }],
      });

      const { error, log } = await run({ clusterName: 'serverless' });

      expect(error).toBeUndefined();
      expect(JSON.parse(String(created().configurationValues))).toEqual({
        computeType: 'Fargate',
        replicaCount: 3,
      });
      expect(log.map(({ message }) => message).join('\n')).toContain(
        '(COREDNS_ON_FARGATE)',
      );
    });

    it('waits for a cluster that is still being created', async () => {
      await beginCluster(bench, 'young');

      const { error } = await run({
        clusterName: 'young',
        addonName: 'vpc-cni',
        configurationValues: undefined,
      });

      expect(error).toBeUndefined();
    });
  });
});
