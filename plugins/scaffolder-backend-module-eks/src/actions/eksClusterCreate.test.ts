import type { JsonObject, JsonValue } from '@backstage/types';
import { ActionBench } from '../__testUtils__/ActionBench';
import { describeActionContract } from '../__testUtils__/describeActionContract';
import { createEksClusterCreateAction } from './eksClusterCreate';

const CLUSTER_ROLE = 'arn:aws:iam::111122223333:role/eks-cluster-role';

async function aClusterInput(bench: ActionBench): Promise<JsonObject> {
  return {
    accountId: '111122223333',
    region: 'eu-west-1',
    name: 'blue',
    version: '1.34',
    roleArn: CLUSTER_ROLE,
    resourcesVpcConfig: {
      subnetIds: await bench.subnetIds('private'),
      publicAccessCidrs: ['203.0.113.0/24'],
    },
  };
}

describe('eks:cluster:create', () => {
  describeActionContract({
    createAction: createEksClusterCreateAction,
    input: aClusterInput,
    writes: ['eks:CreateCluster'],
    createOperation: 'CreateCluster',
    describeOperation: 'DescribeCluster',
    differs: {
      input: { version: '1.33', tags: { team: 'shop' } },
      says: [
        "Cluster 'blue' already exists in eu-west-1 of 111122223333",
        'version: wanted "1.33", found "1.34"',
        'tags.team: wanted "shop", found nothing',
      ],
    },
    badEnds: [
      {
        resource: 'cluster',
        status: 'FAILED',
        issues: [
          {
            code: 'InsufficientFreeAddresses',
            message: 'Not enough addresses',
            resourceIds: ['subnet-1', 'subnet-2'],
          },
          {
            code: 'IamRoleNotFound',
            message: 'No such role',
            resourceIds: ['eks-cluster-role'],
          },
        ],
      },
    ],
  });

  describe('on its own', () => {
    let bench: ActionBench;
    let input: JsonObject;

    beforeEach(async () => {
      bench = await ActionBench.start();
      input = await aClusterInput(bench);
    });
    afterEach(() => bench.close());

    function run(
      overrides: JsonObject,
      options?: Parameters<ActionBench['run']>[2],
    ) {
      return bench.run(
        createEksClusterCreateAction(bench.deps),
        { ...input, ...overrides },
        options,
      );
    }

    it('outputs what later steps need', async () => {
      const { outputs } = await run({});

      expect(outputs).toEqual({
        clusterName: 'blue',
        clusterArn: 'arn:aws:eks:eu-west-1:111122223333:cluster/blue',
        status: 'ACTIVE',
        version: '1.34',
        endpoint: expect.stringMatching(/^https:/),
        oidcIssuer: expect.stringMatching(/^https:/),
        entityRef: 'resource:default/blue.eu-west-1.111122223333',
        consoleUrl:
          'https://console.aws.amazon.com/eks/clusters/blue?region=eu-west-1',
      });
    });

    it('chooses what is safe where nothing is said, and says that nobody may enter yet', async () => {
      const { version, ...rest } = input;
      input = rest;
      const { log } = await run({ tags: { Environment: 'Production' } });

      const [request] = bench.requests('CreateCluster');
      expect(request.input).toMatchObject({
        version: '1.35',
        accessConfig: {
          authenticationMode: 'API',
          bootstrapClusterCreatorAdminPermissions: false,
        },
        resourcesVpcConfig: {
          endpointPublicAccess: true,
          endpointPrivateAccess: true,
        },
        deletionProtection: true,
        clientRequestToken: expect.stringMatching(/^[0-9a-f]{32}$/),
      });
      expect(log).toContainEqual({
        level: 'warn',
        message: expect.stringMatching(
          /^To consider: .+Create an access entry.+\(CLUSTER_WITHOUT_ADMIN\)$/,
        ),
        meta: {},
      });
    });

    it('passes on what is said', async () => {
      await run({
        deletionProtection: false,
        tags: { environment: 'production' },
        accessConfig: {
          authenticationMode: 'API_AND_CONFIG_MAP',
          bootstrapClusterCreatorAdminPermissions: true,
        },
        kubernetesNetworkConfig: { serviceIpv4Cidr: '172.20.0.0/16' },
        logging: { clusterLogging: [{ types: ['audit'] }] },
        upgradePolicy: { supportType: 'STANDARD' },
        zonalShiftConfig: { enabled: true },
      });

      expect(bench.requests('CreateCluster')[0].input).toMatchObject({
        deletionProtection: false,
        accessConfig: {
          authenticationMode: 'API_AND_CONFIG_MAP',
          bootstrapClusterCreatorAdminPermissions: true,
        },
        kubernetesNetworkConfig: { serviceIpv4Cidr: '172.20.0.0/16' },
        logging: { clusterLogging: [{ types: ['audit'], enabled: true }] },
        upgradePolicy: { supportType: 'STANDARD' },
        zonalShiftConfig: { enabled: true },
      });
    });

    it('fills in what belongs to Auto Mode, and adopts what it has made', async () => {
      const autoMode = {
        roleArn: 'arn:aws:iam::111122223333:role/eks-auto-cluster-role',
        computeConfig: {
          enabled: true,
          nodeRoleArn: 'arn:aws:iam::111122223333:role/eks-auto-node-role',
        },
        remoteNetworkConfig: {
          remoteNodeNetworks: [{ cidrs: ['10.200.0.0/16'] }],
        },
        controlPlaneScalingConfig: { tier: 'tier-xl' },
      };

      const first = await run(autoMode);
      const second = await run(autoMode, { taskId: 'task-2' });

      expect(first.error).toBeUndefined();
      expect(second.error).toBeUndefined();
      expect(
        bench.requests('CreateCluster').map(({ input: sent }) => sent),
      ).toEqual([
        expect.objectContaining({
          ...autoMode,
          computeConfig: {
            ...autoMode.computeConfig,
            nodePools: ['general-purpose', 'system'],
          },
          storageConfig: { blockStorage: { enabled: true } },
          kubernetesNetworkConfig: { elasticLoadBalancing: { enabled: true } },
          bootstrapSelfManagedAddons: false,
        }),
      ]);
    });

    it('shows the progress: status, time elapsed and time to expect', async () => {
      const { log } = await run({});

      const waits = log
        .map(({ message }) => message)
        .filter(message => message.startsWith('Waiting for AWS'));
      expect(waits).toEqual([
        expect.stringMatching(
          /^Waiting for AWS: cluster 'blue', CREATING, \d+ s of about 10 min$/,
        ),
        expect.stringContaining("cluster 'blue', ACTIVE"),
      ]);
    });

    it('makes a cluster anew that was deleted after the task had made it', async () => {
      const key = 'eks:cluster:create/111122223333/eu-west-1/cluster/blue';
      const checkpoints = new Map<string, JsonValue>([
        [key, { acceptedAt: '2026-01-01T00:00:00.000Z' }],
      ]);

      const { error } = await run({}, { checkpoints });

      expect(error).toBeUndefined();
      expect(bench.writes()).toEqual(['eks:CreateCluster']);
      expect([...checkpoints.keys()]).toEqual([key, `${key}#2`]);
    });

    it('acts in another account in the name of the user and the task', async () => {
      await bench.run(
        createEksClusterCreateAction(bench.deps),
        {
          accountId: '444455556666',
          region: 'eu-west-1',
          name: 'green',
          roleArn: 'arn:aws:iam::444455556666:role/eks-cluster-role',
          resourcesVpcConfig: { subnetIds: ['subnet-0a', 'subnet-0b'] },
        },
        { taskId: 'task-7' },
      );

      expect(bench.requests('AssumeRole')[0].input).toMatchObject({
        RoleArn: 'arn:aws:iam::444455556666:role/backstage-eks',
        RoleSessionName: 'backstage-eks-task-7',
        SourceIdentity: 'user.default.guest',
      });
    });
  });
});
