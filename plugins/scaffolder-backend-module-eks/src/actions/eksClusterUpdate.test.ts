import type { JsonObject } from '@backstage/types';
import { ActionBench, type LogLine } from '../__testUtils__/ActionBench';
import { describeUpdateContract } from '../__testUtils__/describeUpdateContract';
import { createEksClusterCreateAction } from './eksClusterCreate';
import { createEksClusterUpdateAction } from './eksClusterUpdate';
import { createEksNodegroupCreateAction } from './eksNodegroupCreate';

const where = {
  accountId: '111122223333',
  region: 'eu-west-1',
  name: 'platform-dev',
};

describe('eks:cluster:update', () => {
  describeUpdateContract({
    createAction: createEksClusterUpdateAction,
    input: {
      ...where,
      version: '1.35',
      resourcesVpcConfig: { endpointPublicAccess: false },
      accessConfig: { authenticationMode: 'API' },
      deletionProtection: true,
      tags: { reviewed: 'today' },
    },
    writes: [
      'eks:TagResource',
      'eks:UpdateClusterConfig',
      'eks:UpdateClusterConfig',
      'eks:UpdateClusterVersion',
      'eks:UpdateClusterConfig',
    ],
    updateOperation: 'UpdateClusterVersion',
    describeOperation: 'DescribeUpdate',
    plan: [
      'tags.reviewed: nothing → "today"',
      'deletionProtection: false → true',
      'accessConfig.authenticationMode: "API_AND_CONFIG_MAP" → "API"',
      'version: "1.34" → "1.35"',
      'resourcesVpcConfig.endpointPublicAccess: true → false',
    ],
    immutable: {
      input: {
        version: '1.33',
        roleArn: 'arn:aws:iam::111122223333:role/eks-node-role',
        accessConfig: { authenticationMode: 'CONFIG_MAP' },
        kubernetesNetworkConfig: { ipFamily: 'ipv6' },
      },
      says: [
        "Cluster 'platform-dev' in eu-west-1 of 111122223333 cannot become what was asked for",
        'roleArn: wanted "arn:aws:iam::111122223333:role/eks-node-role", found "arn:aws:iam::111122223333:role/eks-cluster-role", which is settled when a cluster is made',
        'kubernetesNetworkConfig.ipFamily: wanted "ipv6", found "ipv4"',
        'version: wanted "1.33", found "1.34", and a cluster does not go back',
        'accessConfig.authenticationMode: wanted "CONFIG_MAP", found "API_AND_CONFIG_MAP", and it moves from CONFIG_MAP over API_AND_CONFIG_MAP to API, never back',
      ],
    },
    missing: {
      input: { name: 'nowhere' },
      says: "No cluster 'nowhere' in eu-west-1 of 111122223333",
    },
  });

  describe('on its own', () => {
    let bench: ActionBench;

    beforeEach(async () => {
      bench = await ActionBench.start();
    });
    afterEach(() => bench.close());

    function run(
      input: JsonObject,
      options?: Parameters<ActionBench['run']>[2],
    ) {
      return bench.run(
        createEksClusterUpdateAction(bench.deps),
        { ...where, ...input },
        options,
      );
    }

    it('outputs what later steps need', async () => {
      const { outputs } = await run({ zonalShiftConfig: { enabled: true } });

      expect(outputs).toEqual({
        clusterName: 'platform-dev',
        clusterArn: 'arn:aws:eks:eu-west-1:111122223333:cluster/platform-dev',
        status: 'ACTIVE',
        version: '1.34',
        endpoint: expect.stringMatching(/^https:/),
        oidcIssuer: expect.stringMatching(/^https:/),
        entityRef: 'resource:default/platform-dev.eu-west-1.111122223333',
        consoleUrl: expect.stringContaining('platform-dev'),
        changed: true,
      });
    });

    it('moves from the config map to access entries by way of both', async () => {
      await aCluster({
        accessConfig: {
          authenticationMode: 'CONFIG_MAP',
          bootstrapClusterCreatorAdminPermissions: true,
        },
      });

      const { error, log } = await run({
        name: 'young',
        accessConfig: { authenticationMode: 'API' },
      });

      expect(error).toBeUndefined();
      expect(
        bench
          .requests('UpdateClusterConfig')
          .map(({ input }) => input?.accessConfig),
      ).toEqual([
        { authenticationMode: 'API_AND_CONFIG_MAP' },
        { authenticationMode: 'API' },
      ]);
      expect(warnings(log)).toContain('(CONFIG_MAP_ENDS)');
    });

    it('turns Auto Mode on and off as a whole', async () => {
      await aCluster({
        roleArn: 'arn:aws:iam::111122223333:role/eks-auto-cluster-role',
      });
      const on = await run({
        name: 'young',
        computeConfig: {
          enabled: true,
          nodeRoleArn: 'arn:aws:iam::111122223333:role/eks-auto-node-role',
        },
      });
      const off = await run(
        { name: 'young', computeConfig: { enabled: false } },
        { taskId: 'task-2' },
      );

      expect(on.error).toBeUndefined();
      expect(off.error).toBeUndefined();
      expect(warnings(off.log)).toContain('(AUTO_MODE_ENDS)');
      expect(
        bench
          .requests('UpdateClusterConfig')
          .map(({ input }) => [
            input?.computeConfig,
            input?.storageConfig,
            input?.kubernetesNetworkConfig,
          ]),
      ).toEqual([
        [
          {
            enabled: true,
            nodePools: ['general-purpose', 'system'],
            nodeRoleArn: 'arn:aws:iam::111122223333:role/eks-auto-node-role',
          },
          { blockStorage: { enabled: true } },
          { elasticLoadBalancing: { enabled: true } },
        ],
        [
          { enabled: false },
          { blockStorage: { enabled: false } },
          { elasticLoadBalancing: { enabled: false } },
        ],
      ]);
    });

    it('switches single logs, and encrypts once and for all', async () => {
      const encryptionConfig = [
        {
          provider: {
            keyArn: 'arn:aws:kms:eu-west-1:111122223333:alias/eks-secrets',
          },
        },
      ];
      await aCluster({
        logging: { clusterLogging: [{ types: ['api', 'audit'] }] },
      });

      const first = await run({
        name: 'young',
        encryptionConfig,
        logging: {
          clusterLogging: [
            { types: ['audit'], enabled: false },
            { types: ['scheduler'], enabled: true },
          ],
        },
      });
      const taken = await run({ name: 'young', encryptionConfig: [] });

      expect(first.error).toBeUndefined();
      const plan = first.log.map(({ message }) => message).join('\n');
      expect(plan).toContain('logging.audit: true → false');
      expect(plan).toContain('logging.scheduler: false → true');
      expect(plan).not.toContain('logging.api');
      expect(bench.requests('AssociateEncryptionConfig')).toHaveLength(1);
      expect(taken.error?.message).toContain(
        'and encryption cannot be taken back',
      );
    });

    it("upgrades against AWS's insights only when told to", async () => {
      await aCluster({ version: '1.32' });
      await bench.run(createEksNodegroupCreateAction(bench.deps), {
        accountId: '111122223333',
        region: 'eu-west-1',
        clusterName: 'young',
        nodegroupName: 'old-image',
        nodeRole: 'arn:aws:iam::111122223333:role/eks-node-role',
        amiType: 'AL2_x86_64',
      });
      bench.sandbox.clearRequests();

      const refused = await run({ name: 'young', version: '1.33' });
      const forced = await run({ name: 'young', version: '1.33', force: true });

      expect(refused.error?.message).toContain(
        "AWS's insight 'Amazon Linux 2 compatibility' into the upgrade to Kubernetes 1.33 says ERROR: Node group old-image uses AL2_x86_64. You should move your nodes to Amazon Linux 2023, or set force: true to upgrade all the same. (INSIGHT_ERROR)",
      );
      expect(refused.error?.message).toMatch(
        /^eks:cluster:update is refused before anything is changed in /,
      );
      expect(forced.error).toBeUndefined();
      expect(
        bench.requests('UpdateClusterVersion').map(({ input }) => input),
      ).toEqual([expect.objectContaining({ version: '1.33', force: true })]);
    });

    it('takes tags away, and leaves all others', async () => {
      await run({ tags: { one: '1', two: '2' } });

      const { outputs } = await run({ removeTags: ['one', 'never-there'] });

      expect(outputs.changed).toBe(true);
      expect(bench.requests('UntagResource')[0].input).toMatchObject({
        tagKeys: ['one'],
      });
      const again = await run({ removeTags: ['one'], tags: { two: '2' } });
      expect(again.outputs.changed).toBe(false);
    });

    async function aCluster(overrides: JsonObject): Promise<void> {
      const { error } = await bench.run(
        createEksClusterCreateAction(bench.deps),
        {
          ...where,
          name: 'young',
          roleArn: 'arn:aws:iam::111122223333:role/eks-cluster-role',
          resourcesVpcConfig: { subnetIds: await bench.subnetIds('private') },
          ...overrides,
        },
      );
      expect(error).toBeUndefined();
      bench.sandbox.clearRequests();
    }
  });
});

function warnings(log: LogLine[]): string {
  return log
    .filter(({ level }) => level === 'warn')
    .map(({ message }) => message)
    .join('\n');
}
