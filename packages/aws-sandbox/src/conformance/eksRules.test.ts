import {
  AssociateAccessPolicyCommand,
  CreateAccessEntryCommand,
  CreateClusterCommand,
  CreateFargateProfileCommand,
  CreateNodegroupCommand,
  DescribeClusterCommand,
  ListAccessPoliciesCommand,
  ListClustersCommand,
  UpdateClusterConfigCommand,
  UpdateNodegroupConfigCommand,
  type CreateClusterCommandInput,
} from '@aws-sdk/client-eks';
import { aCluster, aNodegroup, MINUTE, roleArn } from './aCluster';
import { aPlatform, exactly, subnets, type Platform } from './aPlatform';

let platform: Platform;
beforeEach(async () => {
  platform = await aPlatform();
});
afterEach(() => platform.sandbox.close());

const createCluster = (overrides: Partial<CreateClusterCommandInput>) =>
  platform.eks.send(
    new CreateClusterCommand({
      name: 'blue',
      roleArn: roleArn('cluster'),
      resourcesVpcConfig: { subnetIds: [subnets.a, subnets.b] },
      accessConfig: { authenticationMode: 'API' },
      ...overrides,
    }),
  );
const createNodegroup = (nodegroupName: string, clusterName = 'blue') =>
  platform.eks.send(
    new CreateNodegroupCommand({
      clusterName,
      nodegroupName,
      nodeRole: roleArn('node'),
      subnets: [subnets.a],
    }),
  );
const createProfile = (fargateProfileName: string, clusterName = 'blue') =>
  platform.eks.send(
    new CreateFargateProfileCommand({
      clusterName,
      fargateProfileName,
      podExecutionRoleArn: roleArn('pods'),
      subnets: [subnets.a],
      selectors: [{ namespace: 'jobs' }],
    }),
  );
const describeIt = async () => {
  const { cluster } = await platform.eks.send(
    new DescribeClusterCommand({ name: 'blue' }),
  );
  return cluster!;
};

describe('The quotas of EKS', () => {
  const exceeded = (message: string) => ({
    name: 'ResourceLimitExceededException',
    message,
  });

  it('allow 100 clusters in a region', async () => {
    for (let index = 1; index <= 100; index += 1) {
      await createCluster({ name: `c${index}` });
    }
    await expect(createCluster({ name: 'c101' })).rejects.toMatchObject(
      exceeded('You have reached the limit of 100 clusters in eu-west-1'),
    );
  });

  it('allow 30 node groups in a cluster, of 450 nodes each', async () => {
    await aCluster(platform);
    await aNodegroup(platform);
    for (let index = 2; index <= 30; index += 1) {
      await createNodegroup(`g${index}`);
    }
    await expect(createNodegroup('g31')).rejects.toMatchObject(
      exceeded('You have reached the limit of 30 node groups in cluster blue'),
    );
    const resize = (maxSize: number) =>
      platform.eks.send(
        new UpdateNodegroupConfigCommand({
          clusterName: 'blue',
          nodegroupName: 'workers',
          scalingConfig: { maxSize },
        }),
      );
    await expect(resize(451)).rejects.toMatchObject({
      name: 'InvalidParameterException',
      message: 'maxSize must be a whole number from 1 to 450, found 451',
    });
    await expect(resize(450)).resolves.toBeDefined();
  });

  it('allow ten Fargate profiles in a cluster', async () => {
    await aCluster(platform);
    for (let index = 1; index <= 10; index += 1) {
      await createProfile(`p${index}`);
      platform.clock.advance(2.5 * MINUTE);
    }
    await expect(createProfile('p11')).rejects.toMatchObject(
      exceeded(
        'You have reached the limit of 10 Fargate profiles in cluster blue',
      ),
    );
  });

  it('allow 20 access policies for a principal', async () => {
    await aCluster(platform);
    const principalArn = platform.addRole('many', { service: 'x' });
    const entry = { clusterName: 'blue', principalArn };
    await platform.eks.send(new CreateAccessEntryCommand(entry));
    const { accessPolicies } = await platform.eks.send(
      new ListAccessPoliciesCommand({}),
    );
    const results = await Promise.allSettled(
      accessPolicies!.map(({ arn }) =>
        platform.eks.send(
          new AssociateAccessPolicyCommand({
            ...entry,
            policyArn: arn,
            accessScope: { type: 'cluster' },
          }),
        ),
      ),
    );
    const refused = results.filter(({ status }) => status === 'rejected');
    expect(refused).toHaveLength(accessPolicies!.length - 20);
    expect(refused[0]).toMatchObject({
      reason: exceeded(
        `You have reached the limit of 20 access policies for ${principalArn}`,
      ),
    });
  });
});

describe('What is made on a cluster', () => {
  it('needs that cluster', async () => {
    for (const made of [
      createNodegroup('g', 'red'),
      createProfile('p', 'red'),
      platform.eks.send(
        new CreateAccessEntryCommand({
          clusterName: 'red',
          principalArn: roleArn('node'),
        }),
      ),
    ]) {
      await expect(made).rejects.toMatchObject({
        name: 'ResourceNotFoundException',
        message: 'No cluster found for name: red.',
      });
    }
  });
});

describe('A page token', () => {
  it('tells nothing, and goes on behind what is gone', async () => {
    for (const name of ['alpha', 'bravo', 'charlie']) {
      await createCluster({ name });
    }
    const { nextToken } = await platform.eks.send(
      new ListClustersCommand({ maxResults: 1 }),
    );
    expect(nextToken).not.toContain('alpha');
    await expect(
      platform.eks.send(new ListClustersCommand({ maxResults: 2, nextToken })),
    ).resolves.toMatchObject({ clusters: ['bravo', 'charlie'] });
  });
});

const autoMode = (enabled: boolean) => ({
  computeConfig: { enabled },
  storageConfig: { blockStorage: { enabled } },
  kubernetesNetworkConfig: { elasticLoadBalancing: { enabled } },
});
const pools = {
  ...autoMode(true),
  bootstrapSelfManagedAddons: false,
  computeConfig: {
    enabled: true,
    nodePools: ['general-purpose', 'system'],
    nodeRoleArn: roleArn('node'),
  },
};

describe('EKS Auto Mode', () => {
  it('is on from the start, with the node pools asked for', async () => {
    await createCluster(pools);
    platform.clock.advance(9 * MINUTE);
    expect(await describeIt()).toMatchObject({
      status: 'ACTIVE',
      computeConfig: pools.computeConfig,
      storageConfig: { blockStorage: { enabled: true } },
      kubernetesNetworkConfig: { elasticLoadBalancing: { enabled: true } },
    });
  });

  it('is turned on and off by an update of all three settings', async () => {
    await aCluster(platform);
    for (const enabled of [true, false]) {
      const { update } = await platform.eks.send(
        new UpdateClusterConfigCommand({ name: 'blue', ...autoMode(enabled) }),
      );
      expect(update).toMatchObject({
        type: 'AutoModeUpdate',
        status: 'InProgress',
      });
      platform.clock.advance(2 * MINUTE);
      expect((await describeIt()).computeConfig!.enabled).toBe(enabled);
    }
    await expect(
      platform.eks.send(
        new UpdateClusterConfigCommand({
          name: 'blue',
          computeConfig: { enabled: true },
        }),
      ),
    ).rejects.toMatchObject({
      name: 'InvalidParameterException',
      message: expect.stringContaining('all either fully enabled or fully'),
    });
  });

  it.each<[string, Partial<CreateClusterCommandInput>, string | RegExp]>([
    [
      'an unknown node pool',
      {
        ...pools,
        computeConfig: { ...pools.computeConfig, nodePools: ['gpu'] },
      },
      /computeConfig\.nodePools must be one of general-purpose, system/,
    ],
    [
      'node pools without a role',
      { ...pools, computeConfig: { enabled: true, nodePools: ['system'] } },
      'computeConfig.nodeRoleArn and computeConfig.nodePools must be given together',
    ],
    [
      'add-ons of its own',
      { ...pools, bootstrapSelfManagedAddons: true },
      'For EKS Auto Mode, bootstrapSelfManagedAddons must be set to false.',
    ],
    [
      'a config map for access',
      { ...pools, accessConfig: { authenticationMode: 'CONFIG_MAP' } },
      'For EKS Auto Mode, the authentication mode must be API or API_AND_CONFIG_MAP.',
    ],
  ])('is refused with %s', async (_, overrides, message) => {
    await expect(createCluster(overrides)).rejects.toMatchObject({
      name: 'InvalidParameterException',
      message: expect.stringMatching(exactly(message)),
    });
  });
});

describe('Hybrid nodes', () => {
  const remote = (nodes: string[], pods: string[] = []) => ({
    remoteNetworkConfig: {
      ...(nodes.length > 0 && { remoteNodeNetworks: [{ cidrs: nodes }] }),
      ...(pods.length > 0 && { remotePodNetworks: [{ cidrs: pods }] }),
    },
  });

  it('have networks of their own', async () => {
    const given = remote(['192.168.0.0/20'], ['192.168.64.0/18']);
    await createCluster(given);
    expect(await describeIt()).toMatchObject(given);
  });

  it.each<[string, Partial<CreateClusterCommandInput>, string | RegExp]>([
    [
      'for pods alone',
      remote([], ['192.168.0.0/20']),
      'remotePodNetworks can only be specified together with remoteNodeNetworks.',
    ],
    [
      'that are public',
      remote(['8.8.8.0/24']),
      /^A remote network must lie within .*, found '8\.8\.8\.0\/24'$/,
    ],
    [
      'within the VPC',
      remote(['10.0.128.0/20']),
      "The remote network '10.0.128.0/20' overlaps the block 10.0.0.0/16",
    ],
    [
      'that overlap each other',
      remote(['192.168.0.0/20'], ['192.168.8.0/24']),
      "The remote network '192.168.8.0/24' overlaps the block 192.168.0.0/20",
    ],
    [
      'that are none',
      remote(['everywhere']),
      "A remote network is an IPv4 CIDR block from /8 to /32, found 'everywhere'",
    ],
    [
      'beside a config map for access',
      {
        ...remote(['192.168.0.0/20']),
        accessConfig: { authenticationMode: 'CONFIG_MAP' },
      },
      'remoteNetworkConfig requires the authentication mode API or API_AND_CONFIG_MAP.',
    ],
  ])('are refused networks %s', async (_, overrides, message) => {
    await expect(createCluster(overrides)).rejects.toMatchObject({
      name: 'InvalidParameterException',
      message: expect.stringMatching(exactly(message)),
    });
  });
});
