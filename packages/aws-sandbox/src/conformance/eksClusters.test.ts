import {
  CreateClusterCommand,
  CreateNodegroupCommand,
  DeleteClusterCommand,
  DescribeClusterCommand,
  DescribeClusterVersionsCommand,
  DescribeUpdateCommand,
  EKSClient,
  ListClustersCommand,
  ListTagsForResourceCommand,
  ListUpdatesCommand,
  TagResourceCommand,
  UntagResourceCommand,
  UpdateClusterConfigCommand,
  UpdateClusterVersionCommand,
  waitUntilClusterActive,
  type CreateClusterCommandInput,
  type UpdateClusterConfigCommandInput,
} from '@aws-sdk/client-eks';
import { DescribeSecurityGroupsCommand } from '@aws-sdk/client-ec2';
import { subnetTable, vpcTable } from '../services/ec2/tables';
import {
  account,
  aPlatform,
  exactly,
  otherAccount,
  region,
  subnets,
  type Platform,
} from './aPlatform';

const MINUTE = 60_000;

describe('EKS clusters', () => {
  let platform: Platform;
  beforeEach(async () => {
    platform = await aPlatform();
  });
  afterEach(() => platform.sandbox.close());

  const input = (
    overrides: Partial<CreateClusterCommandInput> = {},
  ): CreateClusterCommandInput => ({
    name: 'blue',
    roleArn: `arn:aws:iam::${account}:role/cluster`,
    resourcesVpcConfig: { subnetIds: [subnets.a, subnets.b] },
    ...overrides,
  });
  const create = (overrides?: Partial<CreateClusterCommandInput>) =>
    platform.eks.send(new CreateClusterCommand(input(overrides)));
  const describeCluster = async (name = 'blue') => {
    const { cluster } = await platform.eks.send(
      new DescribeClusterCommand({ name }),
    );
    return cluster!;
  };
  const createActive = async (
    overrides?: Partial<CreateClusterCommandInput>,
  ) => {
    await create(overrides);
    platform.clock.advance(9 * MINUTE);
  };
  const updateConfig = (change: Partial<UpdateClusterConfigCommandInput>) =>
    platform.eks.send(
      new UpdateClusterConfigCommand({ name: 'blue', ...change }),
    );

  it('are CREATING for nine minutes and then ACTIVE with endpoint, certificate, issuer and security group', async () => {
    const { cluster } = await create();
    expect(cluster).toMatchObject({
      name: 'blue',
      arn: `arn:aws:eks:${region}:${account}:cluster/blue`,
      status: 'CREATING',
      version: '1.35',
      platformVersion: expect.stringMatching(/^eks\.\d+$/),
      createdAt: new Date(platform.clock.now()),
      accessConfig: { authenticationMode: 'CONFIG_MAP' },
      kubernetesNetworkConfig: {
        serviceIpv4Cidr: '172.20.0.0/16',
        ipFamily: 'ipv4',
      },
      upgradePolicy: { supportType: 'EXTENDED' },
      certificateAuthority: {},
    });
    expect(cluster!.resourcesVpcConfig).toEqual({
      subnetIds: [subnets.a, subnets.b],
      securityGroupIds: [],
      vpcId: 'vpc-01',
      endpointPublicAccess: true,
      endpointPrivateAccess: false,
      publicAccessCidrs: ['0.0.0.0/0'],
    });
    expect(cluster).not.toHaveProperty('endpoint');
    expect(cluster).not.toHaveProperty('identity');

    platform.clock.advance(9 * MINUTE - 1);
    expect((await describeCluster()).status).toBe('CREATING');
    platform.clock.advance(1);
    const made = await describeCluster();
    expect(made.status).toBe('ACTIVE');
    expect(made.endpoint).toMatch(
      /^https:\/\/[0-9A-F]{32}\.gr7\.eu-west-1\.eks\.amazonaws\.com$/,
    );
    const id = /\/\/([0-9A-F]{32})/.exec(made.endpoint!)![1];
    expect(made.identity?.oidc?.issuer).toBe(
      `https://oidc.eks.eu-west-1.amazonaws.com/id/${id}`,
    );
    const pem = Buffer.from(made.certificateAuthority!.data!, 'base64');
    expect(pem.toString()).toMatch(/^-----BEGIN CERTIFICATE-----\n/);
    const { SecurityGroups } = await platform.ec2.send(
      new DescribeSecurityGroupsCommand({
        GroupIds: [made.resourcesVpcConfig!.clusterSecurityGroupId!],
      }),
    );
    expect(SecurityGroups![0].GroupName).toMatch(/^eks-cluster-sg-blue-\d+$/);
  });

  it('satisfy the waiter of the SDK', async () => {
    await createActive();
    const { state } = await waitUntilClusterActive(
      { client: platform.eks, maxWaitTime: 10, minDelay: 1 },
      { name: 'blue' },
    );
    expect(state).toBe('SUCCESS');
  });

  it('take what the request says over the defaults', async () => {
    const { cluster } = await create({
      version: '1.34',
      accessConfig: {
        authenticationMode: 'API',
        bootstrapClusterCreatorAdminPermissions: false,
      },
      kubernetesNetworkConfig: { serviceIpv4Cidr: '192.168.0.0/20' },
      logging: { clusterLogging: [{ types: ['audit', 'api'], enabled: true }] },
      tags: { team: 'blue' },
      resourcesVpcConfig: {
        subnetIds: [subnets.a, subnets.c],
        securityGroupIds: ['sg-01'],
        endpointPrivateAccess: true,
        publicAccessCidrs: ['203.0.113.0/24'],
      },
    });
    expect(cluster).toMatchObject({
      version: '1.34',
      tags: { team: 'blue' },
      accessConfig: {
        authenticationMode: 'API',
        bootstrapClusterCreatorAdminPermissions: false,
      },
      kubernetesNetworkConfig: { serviceIpv4Cidr: '192.168.0.0/20' },
      logging: {
        clusterLogging: [
          { types: ['api', 'audit'], enabled: true },
          {
            types: ['authenticator', 'controllerManager', 'scheduler'],
            enabled: false,
          },
        ],
      },
      resourcesVpcConfig: {
        securityGroupIds: ['sg-01'],
        endpointPrivateAccess: true,
        publicAccessCidrs: ['203.0.113.0/24'],
      },
    });
  });

  it.each<
    [string, Partial<CreateClusterCommandInput>, string, string | RegExp]
  >([
    [
      'a name with spaces',
      { name: 'my cluster' },
      'InvalidParameterException',
      /'my cluster' must begin with a letter or digit/,
    ],
    [
      'a name of 101 characters',
      { name: 'x'.repeat(101) },
      'InvalidParameterException',
      /1 to 100 characters, found 101/,
    ],
    [
      'one subnet',
      { resourcesVpcConfig: { subnetIds: [subnets.a] } },
      'InvalidParameterException',
      'Subnets specified must be in at least two different AZs',
    ],
    [
      'two subnets in one zone',
      {
        resourcesVpcConfig: { subnetIds: [subnets.a, subnets.secondInA] },
      },
      'InvalidParameterException',
      'Subnets specified must be in at least two different AZs',
    ],
    [
      'a subnet that does not exist',
      { resourcesVpcConfig: { subnetIds: [subnets.a, 'subnet-zz'] } },
      'InvalidParameterException',
      "The subnet ID 'subnet-zz' does not exist",
    ],
    [
      'subnets of two VPCs',
      { resourcesVpcConfig: { subnetIds: [subnets.a, subnets.otherVpc] } },
      'InvalidParameterException',
      /one VPC, found vpc-01, vpc-02/,
    ],
    [
      'a subnet without free addresses',
      { resourcesVpcConfig: { subnetIds: [subnets.a, subnets.full] } },
      'InvalidParameterException',
      'Provided subnets subnet-0f Free IPs: 3 , need at least 5 IPs in each subnet to be free for this operation',
    ],
    [
      'a security group that does not exist',
      {
        resourcesVpcConfig: {
          subnetIds: [subnets.a, subnets.b],
          securityGroupIds: ['sg-zz'],
        },
      },
      'InvalidParameterException',
      "The security group 'sg-zz' does not exist",
    ],
    [
      'no way to the endpoint',
      {
        resourcesVpcConfig: {
          subnetIds: [subnets.a, subnets.b],
          endpointPublicAccess: false,
        },
      },
      'InvalidParameterException',
      'Private and public endpoint access cannot be false',
    ],
    [
      'a role that does not exist',
      { roleArn: `arn:aws:iam::${account}:role/nobody` },
      'InvalidParameterException',
      `Role with arn: arn:aws:iam::${account}:role/nobody, could not be assumed because it does not exist or the trusted entity is not correct`,
    ],
    [
      'a role that trusts another service',
      { roleArn: `arn:aws:iam::${account}:role/node` },
      'InvalidParameterException',
      /could not be assumed because it does not exist or the trusted entity is not correct/,
    ],
    [
      'a role of another account',
      { roleArn: `arn:aws:iam::${otherAccount}:role/cluster` },
      'InvalidParameterException',
      /Cross-account pass role is not allowed/,
    ],
    [
      'a version that never was',
      { version: '1.99' },
      'InvalidParameterException',
      'unsupported Kubernetes version 1.99',
    ],
    [
      'a version past all support',
      { version: '1.30' },
      'InvalidParameterException',
      'unsupported Kubernetes version 1.30',
    ],
    [
      'a service range that overlaps the VPC',
      { kubernetesNetworkConfig: { serviceIpv4Cidr: '10.0.4.0/22' } },
      'InvalidParameterException',
      /'10\.0\.4\.0\/22' overlaps the block 10\.0\.0\.0\/16 of vpc-01/,
    ],
    [
      'a public service range',
      { kubernetesNetworkConfig: { serviceIpv4Cidr: '8.8.8.0/24' } },
      'InvalidParameterException',
      /must lie within 10\.0\.0\.0\/8/,
    ],
    [
      'half of Auto Mode',
      { computeConfig: { enabled: true } },
      'InvalidParameterException',
      /either fully enabled or fully disabled/,
    ],
    [
      'an unknown authentication mode',
      { accessConfig: { authenticationMode: 'MAGIC' as 'API' } },
      'InvalidParameterException',
      /accessConfig\.authenticationMode must be one of API, API_AND_CONFIG_MAP, CONFIG_MAP, found 'MAGIC'/,
    ],
    [
      'a reserved tag',
      { tags: { 'aws:owner': 'me' } },
      'InvalidParameterException',
      /reserved 'aws:'/,
    ],
    [
      '51 tags',
      {
        tags: Object.fromEntries(
          Array.from({ length: 51 }, (_, index) => [`k${index}`, 'v']),
        ),
      },
      'InvalidParameterException',
      /at most 50 tags, found 51/,
    ],
  ])(
    'are refused with %s and leave nothing behind',
    async (_, overrides, name, message) => {
      const { SecurityGroups: before } = await platform.ec2.send(
        new DescribeSecurityGroupsCommand({}),
      );
      await expect(create(overrides)).rejects.toMatchObject({
        name,
        message: expect.stringMatching(exactly(message)),
        $metadata: { httpStatusCode: 400 },
      });
      const { clusters } = await platform.eks.send(new ListClustersCommand({}));
      expect(clusters).toEqual([]);
      const { SecurityGroups: after } = await platform.ec2.send(
        new DescribeSecurityGroupsCommand({}),
      );
      expect(after).toEqual(before);
    },
  );

  it('are refused in a zone without EKS, naming the zones that remain', async () => {
    const place = platform.sandbox.world.place(account, 'us-east-1');
    const home = platform.sandbox.world.place(account, region);
    place.table(vpcTable).set('vpc-01', home.table(vpcTable).get('vpc-01')!);
    for (const zone of ['a', 'e']) {
      place.table(subnetTable).set(`subnet-${zone}`, {
        ...home.table(subnetTable).get(subnets.a)!,
        subnetId: `subnet-${zone}`,
        availabilityZone: `us-east-1${zone}`,
      });
    }
    const client = new EKSClient({
      endpoint: platform.sandbox.url,
      region: 'us-east-1',
      credentials: { accessKeyId: account, secretAccessKey: 'any' },
    });
    await expect(
      client.send(
        new CreateClusterCommand(
          input({
            resourcesVpcConfig: { subnetIds: ['subnet-a', 'subnet-e'] },
          }),
        ),
      ),
    ).rejects.toMatchObject({
      name: 'UnsupportedAvailabilityZoneException',
      validZones: [
        'us-east-1a',
        'us-east-1b',
        'us-east-1c',
        'us-east-1d',
        'us-east-1f',
      ],
    });
  });

  it('answer a repeated request with the existing cluster and refuse its token for another', async () => {
    const first = await create({ clientRequestToken: 'token' });
    const second = await create({ clientRequestToken: 'token' });
    expect(second.cluster).toEqual(first.cluster);
    await expect(
      create({ clientRequestToken: 'token', version: '1.34' }),
    ).rejects.toMatchObject({ name: 'InvalidParameterException' });
    await expect(create()).rejects.toMatchObject({
      name: 'ResourceInUseException',
      message: 'Cluster already exists with name: blue',
      clusterName: 'blue',
      $metadata: { httpStatusCode: 409 },
    });
  });

  it('are listed by name, page by page, apart for each account and region', async () => {
    for (const name of ['delta', 'alpha', 'charlie', 'bravo', 'echo']) {
      await create({ name });
    }
    const first = await platform.eks.send(
      new ListClustersCommand({ maxResults: 2 }),
    );
    expect(first.clusters).toEqual(['alpha', 'bravo']);
    const second = await platform.eks.send(
      new ListClustersCommand({ maxResults: 2, nextToken: first.nextToken }),
    );
    expect(second.clusters).toEqual(['charlie', 'delta']);
    const third = await platform.eks.send(
      new ListClustersCommand({ maxResults: 2, nextToken: second.nextToken }),
    );
    expect(third.clusters).toEqual(['echo']);
    expect(third.nextToken).toBeUndefined();

    for (const other of [
      { region: 'us-east-1', accessKeyId: account },
      { region, accessKeyId: otherAccount },
    ]) {
      const client = new EKSClient({
        endpoint: platform.sandbox.url,
        region: other.region,
        credentials: { accessKeyId: other.accessKeyId, secretAccessKey: 'x' },
      });
      const { clusters } = await client.send(new ListClustersCommand({}));
      expect(clusters).toEqual([]);
    }
  });

  it.each([
    [{ maxResults: 0 }, /maxResults must be between 1 and 100, found 0/],
    [{ maxResults: 101 }, /maxResults must be between 1 and 100, found 101/],
    [{ nextToken: 'nonsense' }, /Invalid nextToken 'nonsense'/],
  ])('refuse the page %j', async (page, message) => {
    await expect(
      platform.eks.send(new ListClustersCommand(page)),
    ).rejects.toMatchObject({
      name: 'InvalidParameterException',
      message: expect.stringMatching(message),
    });
  });

  it('that do not exist are reported by name', async () => {
    await expect(describeCluster('red')).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
      message: 'No cluster found for name: red.',
      clusterName: 'red',
      $metadata: { httpStatusCode: 404 },
    });
  });

  it('are DELETING for a while and then gone, with their security group', async () => {
    await createActive();
    const { resourcesVpcConfig } = await describeCluster();
    const { cluster } = await platform.eks.send(
      new DeleteClusterCommand({ name: 'blue' }),
    );
    expect(cluster!.status).toBe('DELETING');
    expect((await describeCluster()).status).toBe('DELETING');
    platform.clock.advance(10 * MINUTE);
    await expect(describeCluster()).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
    });
    await expect(
      platform.ec2.send(
        new DescribeSecurityGroupsCommand({
          GroupIds: [resourcesVpcConfig!.clusterSecurityGroupId!],
        }),
      ),
    ).rejects.toMatchObject({ name: 'InvalidGroup.NotFound' });
    await expect(create()).resolves.toMatchObject({
      cluster: { status: 'CREATING' },
    });
  });

  it('cannot be deleted while being made, protected, or holding node groups', async () => {
    const remove = () =>
      platform.eks.send(new DeleteClusterCommand({ name: 'blue' }));
    await create({ deletionProtection: true });
    await expect(remove()).rejects.toMatchObject({
      name: 'ResourceInUseException',
      message: expect.stringContaining('in status CREATING'),
    });
    platform.clock.advance(9 * MINUTE);
    await expect(remove()).rejects.toMatchObject({
      name: 'InvalidRequestException',
      message: expect.stringContaining('deletion protection'),
    });
    await updateConfig({ deletionProtection: false });
    await expect(remove()).rejects.toMatchObject({
      name: 'ResourceInUseException',
      message: expect.stringContaining('has an update in progress'),
    });
    platform.clock.advance(5 * MINUTE);
    await platform.eks.send(
      new CreateNodegroupCommand({
        clusterName: 'blue',
        nodegroupName: 'workers',
        nodeRole: `arn:aws:iam::${account}:role/node`,
        subnets: [subnets.a],
      }),
    );
    await expect(remove()).rejects.toMatchObject({
      name: 'ResourceInUseException',
      message: 'Cluster has nodegroups attached',
      nodegroupName: 'workers',
    });
  });

  it('end FAILED, or ACTIVE with health issues, when a fault asks for it', async () => {
    const issues = [
      { code: 'IamRoleNotFound', message: 'no role', resourceIds: ['role'] },
    ];
    platform.sandbox.addFault({
      kind: 'outcome',
      resource: 'cluster',
      clusterName: 'blue',
      status: 'FAILED',
      issues,
      times: 1,
    });
    platform.sandbox.addFault({
      kind: 'outcome',
      resource: 'cluster',
      clusterName: 'green',
      status: 'DEGRADED',
      issues,
    });
    const { cluster } = await create();
    expect(cluster).toMatchObject({
      status: 'CREATING',
      health: { issues: [] },
    });
    await create({ name: 'green' });
    await create({ name: 'red' });
    platform.clock.advance(9 * MINUTE);
    expect(await describeCluster()).toMatchObject({
      status: 'FAILED',
      health: { issues },
    });
    expect(await describeCluster('green')).toMatchObject({
      status: 'ACTIVE',
      health: { issues },
    });
    expect(await describeCluster('red')).toMatchObject({
      status: 'ACTIVE',
      health: { issues: [] },
    });
  });

  it('are UPDATING while a setting changes, which shows when it is done', async () => {
    await createActive();
    const { update } = await updateConfig({
      resourcesVpcConfig: { endpointPrivateAccess: true },
    });
    expect(update).toMatchObject({
      type: 'EndpointAccessUpdate',
      status: 'InProgress',
      createdAt: new Date(platform.clock.now()),
      errors: [],
    });
    expect(await describeCluster()).toMatchObject({
      status: 'UPDATING',
      resourcesVpcConfig: { endpointPrivateAccess: false },
    });
    await expect(
      updateConfig({
        logging: { clusterLogging: [{ types: ['api'], enabled: true }] },
      }),
    ).rejects.toMatchObject({
      name: 'ResourceInUseException',
      message: `Cannot LoggingUpdate because cluster blue currently has update ${
        update!.id
      } in progress`,
    });
    platform.clock.advance(2 * MINUTE);
    expect(await describeCluster()).toMatchObject({
      status: 'ACTIVE',
      resourcesVpcConfig: {
        endpointPrivateAccess: true,
        endpointPublicAccess: true,
      },
    });
    const described = await platform.eks.send(
      new DescribeUpdateCommand({ name: 'blue', updateId: update!.id }),
    );
    expect(described.update!.status).toBe('Successful');
    const { updateIds } = await platform.eks.send(
      new ListUpdatesCommand({ name: 'blue' }),
    );
    expect(updateIds).toEqual([update!.id]);
  });

  it.each<[string, Partial<UpdateClusterConfigCommandInput>, RegExp]>([
    ['nothing', {}, /Nothing to update/],
    [
      'two kinds of things',
      {
        deletionProtection: true,
        logging: { clusterLogging: [{ types: ['api'], enabled: true }] },
      },
      /^Only one type of update can be allowed\.$/,
    ],
    [
      'logging as it is',
      { logging: { clusterLogging: [{ types: ['api'], enabled: false }] } },
      /^No changes needed for the logging config provided$/,
    ],
    [
      'endpoint access as it is',
      { resourcesVpcConfig: { endpointPublicAccess: true } },
      /^Cluster is already at the desired configuration with endpointPrivateAccess: false , endpointPublicAccess: true, and Public Endpoint Restrictions: \[0\.0\.0\.0\/0\]$/,
    ],
    [
      'authentication backwards or by two',
      { accessConfig: { authenticationMode: 'API' } },
      /^Unsupported authentication mode update from CONFIG_MAP to API$/,
    ],
    [
      'subnets of another VPC',
      {
        resourcesVpcConfig: { subnetIds: [subnets.otherVpc, subnets.a] },
      },
      /one VPC/,
    ],
    [
      'a setting as it is',
      { deletionProtection: false },
      /already at the desired configuration with deletionProtection: false/,
    ],
  ])('refuse an update of %s', async (_, change, message) => {
    await createActive();
    await expect(updateConfig(change)).rejects.toMatchObject({
      name: 'InvalidParameterException',
      message: expect.stringMatching(message),
    });
    expect((await describeCluster()).status).toBe('ACTIVE');
  });

  it('are upgraded one minor version at a time', async () => {
    await createActive({ version: '1.33' });
    const upgrade = (version: string) =>
      platform.eks.send(
        new UpdateClusterVersionCommand({ name: 'blue', version }),
      );
    await expect(upgrade('1.35')).rejects.toMatchObject({
      name: 'InvalidParameterException',
      message: 'Unsupported Kubernetes minor version update from 1.33 to 1.35',
    });
    await expect(upgrade('1.33')).rejects.toMatchObject({
      name: 'InvalidParameterException',
      message: expect.stringContaining('already at the desired version 1.33'),
    });
    const { update } = await upgrade('1.34');
    expect(update!.params).toContainEqual({ type: 'Version', value: '1.34' });
    expect((await describeCluster()).version).toBe('1.33');
    platform.clock.advance(8 * MINUTE);
    expect(await describeCluster()).toMatchObject({
      version: '1.34',
      status: 'ACTIVE',
      platformVersion: 'eks.27',
    });
  });

  it('carry tags that can be added, replaced and removed', async () => {
    const { cluster } = await create({ tags: { team: 'blue', stage: 'dev' } });
    const resourceArn = cluster!.arn!;
    await platform.eks.send(
      new TagResourceCommand({ resourceArn, tags: { stage: 'prod', a: '1' } }),
    );
    await platform.eks.send(
      new UntagResourceCommand({ resourceArn, tagKeys: ['team', 'none'] }),
    );
    const { tags } = await platform.eks.send(
      new ListTagsForResourceCommand({ resourceArn }),
    );
    expect(tags).toEqual({ stage: 'prod', a: '1' });
    await expect(
      platform.eks.send(
        new ListTagsForResourceCommand({
          resourceArn: resourceArn.replace('blue', 'red'),
        }),
      ),
    ).rejects.toMatchObject({ name: 'NotFoundException' });
    await expect(
      platform.eks.send(
        new ListTagsForResourceCommand({ resourceArn: 'blue' }),
      ),
    ).rejects.toMatchObject({ name: 'BadRequestException' });
  });

  it('can have the versions that are supported today', async () => {
    const list = async (options = {}) => {
      const { clusterVersions } = await platform.eks.send(
        new DescribeClusterVersionsCommand(options),
      );
      return clusterVersions!;
    };
    expect(
      (await list()).map(row => [
        row.clusterVersion,
        row.versionStatus,
        row.defaultVersion,
      ]),
    ).toEqual([
      ['1.35', 'STANDARD_SUPPORT', true],
      ['1.34', 'STANDARD_SUPPORT', false],
      ['1.33', 'EXTENDED_SUPPORT', false],
      ['1.32', 'EXTENDED_SUPPORT', false],
      ['1.31', 'EXTENDED_SUPPORT', false],
    ]);
    expect(
      (await list({ maxResults: 2 })).map(row => row.clusterVersion),
    ).toEqual(['1.35', '1.34']);
    const [only] = await list({ defaultOnly: true });
    expect(only.endOfStandardSupportDate).toEqual(new Date('2027-03-27'));
    expect(
      (await list({ includeAll: true })).map(row => row.clusterVersion),
    ).toContain('1.30');
    expect(
      (await list({ versionStatus: 'UNSUPPORTED' })).map(
        row => row.clusterVersion,
      ),
    ).toEqual(['1.30']);
    platform.clock.advance(400 * 24 * 60 * MINUTE);
    expect(
      (await list()).map(row => [row.clusterVersion, row.versionStatus]),
    ).toEqual([['1.35', 'EXTENDED_SUPPORT']]);
  });
});
