import {
  CreateClusterCommand,
  CreateFargateProfileCommand,
  CreateNodegroupCommand,
  DeleteClusterCommand,
  DeleteFargateProfileCommand,
  DeleteNodegroupCommand,
  DescribeFargateProfileCommand,
  DescribeNodegroupCommand,
  DescribeUpdateCommand,
  ListFargateProfilesCommand,
  ListNodegroupsCommand,
  ListTagsForResourceCommand,
  UpdateClusterVersionCommand,
  UpdateNodegroupConfigCommand,
  UpdateNodegroupVersionCommand,
  type CreateFargateProfileCommandInput,
  type CreateNodegroupCommandInput,
} from '@aws-sdk/client-eks';
import {
  account,
  aPlatform,
  exactly,
  subnets,
  type Platform,
} from './aPlatform';

const MINUTE = 60_000;

const roleArn = (name: string) => `arn:aws:iam::${account}:role/${name}`;

let platform: Platform;
beforeEach(async () => {
  platform = await aPlatform();
  await platform.eks.send(
    new CreateClusterCommand({
      name: 'blue',
      version: '1.34',
      roleArn: roleArn('cluster'),
      resourcesVpcConfig: { subnetIds: [subnets.a, subnets.b, subnets.public] },
    }),
  );
});
afterEach(() => platform.sandbox.close());

const clusterBecomesActive = () => platform.clock.advance(9 * MINUTE);

describe('EKS node groups', () => {
  const create = (overrides: Partial<CreateNodegroupCommandInput> = {}) =>
    platform.eks.send(
      new CreateNodegroupCommand({
        clusterName: 'blue',
        nodegroupName: 'workers',
        nodeRole: roleArn('node'),
        subnets: [subnets.a, subnets.b],
        ...overrides,
      }),
    );
  const describeNodegroup = async (nodegroupName = 'workers') => {
    const { nodegroup } = await platform.eks.send(
      new DescribeNodegroupCommand({ clusterName: 'blue', nodegroupName }),
    );
    return nodegroup!;
  };

  it('are refused until their cluster is active', async () => {
    await expect(create()).rejects.toMatchObject({
      name: 'InvalidRequestException',
      message: "Cluster 'blue' is not in ACTIVE status",
    });
    clusterBecomesActive();
    await expect(create()).resolves.toMatchObject({
      nodegroup: { status: 'CREATING' },
    });
  });

  it('are CREATING for three minutes and then ACTIVE, with the defaults of AWS', async () => {
    clusterBecomesActive();
    const { nodegroup } = await create();
    expect(nodegroup).toMatchObject({
      nodegroupArn: expect.stringMatching(
        /^arn:aws:eks:eu-west-1:111122223333:nodegroup\/blue\/workers\/[0-9a-f-]{36}$/,
      ),
      status: 'CREATING',
      version: '1.34',
      releaseVersion: expect.stringMatching(/^1\.34\.\d+-\d{8}$/),
      amiType: 'AL2023_x86_64_STANDARD',
      capacityType: 'ON_DEMAND',
      diskSize: 20,
      instanceTypes: ['t3.medium'],
      scalingConfig: { minSize: 1, maxSize: 2, desiredSize: 2 },
      updateConfig: { maxUnavailable: 1 },
      health: { issues: [] },
    });
    expect(nodegroup).not.toHaveProperty('resources');
    platform.clock.advance(3 * MINUTE);
    const made = await describeNodegroup();
    expect(made.status).toBe('ACTIVE');
    expect(made.resources?.autoScalingGroups?.[0].name).toMatch(
      /^eks-workers-[0-9a-f-]{36}$/,
    );
  });

  it.each<[string, Partial<CreateNodegroupCommandInput>, string | RegExp]>([
    [
      'arm64 instances on an x86_64 image',
      { instanceTypes: ['t4g.medium'] },
      '[t4g.medium] is not a valid instance type for requested amiType AL2023_x86_64_STANDARD',
    ],
    [
      'an instance type that does not exist',
      { instanceTypes: ['z9.huge'] },
      'The following supplied instance types do not exist: [z9.huge]',
    ],
    [
      'Amazon Linux 2 past 1.32',
      { amiType: 'AL2_x86_64' },
      'AMI Type AL2_x86_64 is only supported for kubernetes versions 1.32 or earlier',
    ],
    [
      'a minimum above the desired size',
      { scalingConfig: { minSize: 3, desiredSize: 2, maxSize: 4 } },
      "Minimum capacity 3 can't be greater than desired size 2",
    ],
    [
      'a desired size above the maximum',
      { scalingConfig: { minSize: 1, desiredSize: 5, maxSize: 4 } },
      "Desired capacity 5 can't be greater than max size 4",
    ],
    [
      'more nodes than a group can have',
      { scalingConfig: { minSize: 1, desiredSize: 1, maxSize: 451 } },
      /maxSize must be a whole number from 1 to 450, found 451/,
    ],
    [
      'a role that does not trust EC2',
      { nodeRole: roleArn('cluster') },
      `Following required service principals [ec2.amazonaws.com] were not found in the trust relationships of nodeRole ${roleArn(
        'cluster',
      )}`,
    ],
    [
      'a role that does not exist',
      { nodeRole: roleArn('nobody') },
      'The role with name nobody cannot be found.',
    ],
    [
      'a subnet of another VPC',
      { subnets: [subnets.otherVpc] },
      /\[subnet-10\] are not in the VPC vpc-01 of the cluster/,
    ],
    ['no subnet', { subnets: [] }, /At least one subnet/],
    [
      'a reserved label',
      { labels: { 'node.kubernetes.io/role': 'x' } },
      /^Label cannot contain reserved prefixes/,
    ],
    [
      'a taint without effect',
      { taints: [{ key: 'gpu' }] },
      /effect of taint 'gpu' must be one of NO_EXECUTE, NO_SCHEDULE, PREFER_NO_SCHEDULE/,
    ],
    [
      'both ways to limit an update',
      { updateConfig: { maxUnavailable: 1, maxUnavailablePercentage: 10 } },
      /Only one of maxUnavailable and maxUnavailablePercentage/,
    ],
    [
      'another version than the cluster',
      { version: '1.33' },
      /does not match the version 1\.34 of the cluster/,
    ],
    [
      'a disk size beside a launch template',
      { launchTemplate: { id: 'lt-1' }, diskSize: 30 },
      'Disk size must be specified within the launch template.',
    ],
    [
      'a name with a slash',
      { nodegroupName: 'a/b' },
      /The node group name 'a\/b' must begin/,
    ],
  ])('are refused with %s', async (_, overrides, message) => {
    clusterBecomesActive();
    await expect(create(overrides)).rejects.toMatchObject({
      name: 'InvalidParameterException',
      message: expect.stringMatching(exactly(message)),
      nodegroupName: overrides.nodegroupName ?? 'workers',
    });
    const { nodegroups } = await platform.eks.send(
      new ListNodegroupsCommand({ clusterName: 'blue' }),
    );
    expect(nodegroups).toEqual([]);
  });

  it('take arm64 instances with an image to match, labels, taints and spot capacity', async () => {
    clusterBecomesActive();
    const wanted = {
      amiType: 'AL2023_ARM_64_STANDARD',
      instanceTypes: ['m7g.large', 'm6g.large'],
      capacityType: 'SPOT',
      labels: { tier: 'batch' },
      taints: [{ key: 'batch', value: 'yes', effect: 'NO_SCHEDULE' }],
      diskSize: 50,
      updateConfig: { maxUnavailablePercentage: 25 },
      tags: { team: 'blue' },
    } satisfies Partial<CreateNodegroupCommandInput>;
    const { nodegroup } = await create(wanted);
    expect(nodegroup).toMatchObject(wanted);
    const { tags } = await platform.eks.send(
      new ListTagsForResourceCommand({ resourceArn: nodegroup!.nodegroupArn! }),
    );
    expect(tags).toEqual({ team: 'blue' });
  });

  it('have names of their own in their cluster, and an answer for a repeated request', async () => {
    clusterBecomesActive();
    const first = await create({ clientRequestToken: 'token' });
    const second = await create({ clientRequestToken: 'token' });
    expect(second.nodegroup).toEqual(first.nodegroup);
    await expect(create()).rejects.toMatchObject({
      name: 'ResourceInUseException',
      message:
        'NodeGroup already exists with name workers and cluster name blue',
      clusterName: 'blue',
      nodegroupName: 'workers',
    });
    await expect(create({ clusterName: 'red' })).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
      message: 'No cluster found for name: red.',
    });
    await expect(describeNodegroup('others')).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
      message: 'No node group found for name: others.',
    });
  });

  it.each(['CREATE_FAILED', 'DEGRADED'] as const)(
    'end %s with health issues when a fault asks for it',
    async status => {
      clusterBecomesActive();
      const issues = [
        {
          code: 'NodeCreationFailure',
          message: 'Instances failed to join the kubernetes cluster',
          resourceIds: ['i-0123'],
        },
      ];
      platform.sandbox.addFault({
        kind: 'outcome',
        resource: 'nodegroup',
        clusterName: 'blue',
        name: 'workers',
        status,
        issues,
      });
      await create();
      expect((await describeNodegroup()).status).toBe('CREATING');
      platform.clock.advance(3 * MINUTE);
      expect(await describeNodegroup()).toMatchObject({
        status,
        health: { issues },
      });
    },
  );

  it('fail to change or to go when a fault says so, and do so the next time', async () => {
    clusterBecomesActive();
    await create();
    platform.clock.advance(3 * MINUTE);
    const issues = [
      {
        code: 'PodEvictionFailure',
        message: 'Reached max retries while trying to evict pods',
        resourceIds: ['ip-10-0-1-1'],
      },
    ];
    const about = { clusterName: 'blue', name: 'workers', times: 1, issues };
    platform.sandbox.addFault({
      kind: 'outcome',
      resource: 'update',
      status: 'Failed',
      ...about,
    });
    platform.sandbox.addFault({
      kind: 'outcome',
      resource: 'deletion',
      status: 'DELETE_FAILED',
      ...about,
    });
    const names = { clusterName: 'blue', nodegroupName: 'workers' };

    const { update } = await platform.eks.send(
      new UpdateNodegroupConfigCommand({
        ...names,
        labels: { addOrUpdateLabels: { more: '2' } },
      }),
    );
    platform.clock.advance(MINUTE);
    const { update: ended } = await platform.eks.send(
      new DescribeUpdateCommand({
        name: 'blue',
        nodegroupName: 'workers',
        updateId: update!.id,
      }),
    );
    expect(ended).toMatchObject({
      status: 'Failed',
      errors: [
        {
          errorCode: 'PodEvictionFailure',
          errorMessage: 'Reached max retries while trying to evict pods',
          resourceIds: ['ip-10-0-1-1'],
        },
      ],
    });
    const unchanged = await describeNodegroup();
    expect(unchanged.status).toBe('ACTIVE');
    expect(unchanged.labels ?? {}).not.toHaveProperty('more');

    await platform.eks.send(new DeleteNodegroupCommand(names));
    expect((await describeNodegroup()).status).toBe('DELETING');
    platform.clock.advance(5 * MINUTE);
    expect(await describeNodegroup()).toMatchObject({
      status: 'DELETE_FAILED',
      health: { issues },
    });
    await platform.eks.send(new DeleteNodegroupCommand(names));
    platform.clock.advance(5 * MINUTE);
    await expect(describeNodegroup()).rejects.toThrow('No node group found');
  });

  it('change sizes, labels and taints together', async () => {
    clusterBecomesActive();
    await create({
      labels: { keep: '1', drop: '1' },
      taints: [{ key: 'old', effect: 'NO_SCHEDULE' }],
    });
    platform.clock.advance(3 * MINUTE);
    const { update } = await platform.eks.send(
      new UpdateNodegroupConfigCommand({
        clusterName: 'blue',
        nodegroupName: 'workers',
        scalingConfig: { minSize: 2, maxSize: 6, desiredSize: 3 },
        labels: { addOrUpdateLabels: { more: '2' }, removeLabels: ['drop'] },
        taints: {
          addOrUpdateTaints: [{ key: 'new', effect: 'NO_EXECUTE' }],
          removeTaints: [{ key: 'old', effect: 'NO_SCHEDULE' }],
        },
      }),
    );
    expect(update).toMatchObject({ type: 'ConfigUpdate' });
    expect(update!.params).toContainEqual({ type: 'MaxSize', value: '6' });
    expect((await describeNodegroup()).status).toBe('UPDATING');
    platform.clock.advance(MINUTE);
    expect(await describeNodegroup()).toMatchObject({
      status: 'ACTIVE',
      scalingConfig: { minSize: 2, maxSize: 6, desiredSize: 3 },
      labels: { keep: '1', more: '2' },
      taints: [{ key: 'new', effect: 'NO_EXECUTE' }],
    });
    const done = await platform.eks.send(
      new DescribeUpdateCommand({
        name: 'blue',
        nodegroupName: 'workers',
        updateId: update!.id!,
      }),
    );
    expect(done.update!.status).toBe('Successful');
  });

  it('follow their cluster to its new version when told to', async () => {
    clusterBecomesActive();
    await create();
    platform.clock.advance(3 * MINUTE);
    const upgrade = (version?: string) =>
      platform.eks.send(
        new UpdateNodegroupVersionCommand({
          clusterName: 'blue',
          nodegroupName: 'workers',
          version,
        }),
      );
    await expect(upgrade('1.35')).rejects.toMatchObject({
      name: 'InvalidParameterException',
      message: expect.stringContaining("the cluster's 1.34"),
    });
    await platform.eks.send(
      new UpdateClusterVersionCommand({ name: 'blue', version: '1.35' }),
    );
    platform.clock.advance(8 * MINUTE);
    expect((await describeNodegroup()).version).toBe('1.34');
    await upgrade();
    platform.clock.advance(6 * MINUTE);
    expect(await describeNodegroup()).toMatchObject({
      status: 'ACTIVE',
      version: '1.35',
      releaseVersion: expect.stringMatching(/^1\.35\./),
    });
  });

  it('are DELETING for a while and then gone', async () => {
    clusterBecomesActive();
    await create();
    const remove = () =>
      platform.eks.send(
        new DeleteNodegroupCommand({
          clusterName: 'blue',
          nodegroupName: 'workers',
        }),
      );
    await expect(remove()).rejects.toMatchObject({
      name: 'ResourceInUseException',
      message: expect.stringContaining('currently CREATING'),
    });
    platform.clock.advance(3 * MINUTE);
    const { nodegroup } = await remove();
    expect(nodegroup!.status).toBe('DELETING');
    platform.clock.advance(3 * MINUTE);
    await expect(describeNodegroup()).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
    });
    await expect(
      platform.eks.send(new DeleteClusterCommand({ name: 'blue' })),
    ).resolves.toMatchObject({ cluster: { status: 'DELETING' } });
  });
});

describe('EKS Fargate profiles', () => {
  const create = (overrides: Partial<CreateFargateProfileCommandInput> = {}) =>
    platform.eks.send(
      new CreateFargateProfileCommand({
        clusterName: 'blue',
        fargateProfileName: 'serverless',
        podExecutionRoleArn: roleArn('pods'),
        subnets: [subnets.a],
        selectors: [{ namespace: 'jobs', labels: { app: 'x' } }],
        ...overrides,
      }),
    );
  const describeProfile = async () => {
    const { fargateProfile } = await platform.eks.send(
      new DescribeFargateProfileCommand({
        clusterName: 'blue',
        fargateProfileName: 'serverless',
      }),
    );
    return fargateProfile!;
  };

  it('are CREATING for two and a half minutes and then ACTIVE', async () => {
    clusterBecomesActive();
    const { fargateProfile } = await create();
    expect(fargateProfile).toMatchObject({
      fargateProfileArn: expect.stringMatching(
        /:fargateprofile\/blue\/serverless\/[0-9a-f-]{36}$/,
      ),
      status: 'CREATING',
      selectors: [{ namespace: 'jobs', labels: { app: 'x' } }],
      subnets: [subnets.a],
    });
    platform.clock.advance(2.5 * MINUTE);
    expect((await describeProfile()).status).toBe('ACTIVE');
  });

  it('are made and deleted one at a time in a cluster', async () => {
    clusterBecomesActive();
    await create();
    await expect(create({ fargateProfileName: 'more' })).rejects.toMatchObject({
      name: 'ResourceInUseException',
      message:
        'Cannot create Fargate Profile more because cluster blue currently has Fargate profile serverless in status CREATING',
    });
    platform.clock.advance(2.5 * MINUTE);
    await platform.eks.send(
      new DeleteFargateProfileCommand({
        clusterName: 'blue',
        fargateProfileName: 'serverless',
      }),
    );
    await expect(create({ fargateProfileName: 'more' })).rejects.toMatchObject({
      name: 'ResourceInUseException',
      message: expect.stringContaining('serverless in status DELETING'),
    });
    platform.clock.advance(2 * MINUTE);
    await create({ fargateProfileName: 'more' });
    const { fargateProfileNames } = await platform.eks.send(
      new ListFargateProfilesCommand({ clusterName: 'blue' }),
    );
    expect(fargateProfileNames).toEqual(['more']);
  });

  it('use the private subnets of the cluster when none are given', async () => {
    clusterBecomesActive();
    const { fargateProfile } = await create({ subnets: undefined });
    expect(fargateProfile!.subnets).toEqual([subnets.a, subnets.b]);
  });

  it.each<[string, Partial<CreateFargateProfileCommandInput>, string | RegExp]>(
    [
      [
        'a public subnet',
        { subnets: [subnets.public] },
        'Subnet subnet-0e provided in Fargate Profile is not a private subnet',
      ],
      [
        'a role that does not trust Fargate',
        { podExecutionRoleArn: roleArn('node') },
        'Misconfigured PodExecutionRole Trust Policy; Please add the eks-fargate-pods.amazonaws.com Service Principal',
      ],
      ['no selector', { selectors: [] }, /1 to 5 selectors, found 0/],
      [
        'six selectors',
        { selectors: Array.from({ length: 6 }, () => ({ namespace: 'x' })) },
        /1 to 5 selectors, found 6/,
      ],
      [
        'a selector without namespace',
        { selectors: [{ labels: { app: 'x' } }] },
        /needs a namespace/,
      ],
    ],
  )('are refused with %s', async (_, overrides, message) => {
    clusterBecomesActive();
    await expect(create(overrides)).rejects.toMatchObject({
      name: 'InvalidParameterException',
      message: expect.stringMatching(exactly(message)),
    });
    await expect(describeProfile()).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
      message: 'No Fargate Profile found with name: serverless.',
    });
  });

  it('need an active cluster and a new name', async () => {
    await expect(create()).rejects.toMatchObject({
      name: 'InvalidRequestException',
    });
    clusterBecomesActive();
    await create();
    platform.clock.advance(2.5 * MINUTE);
    await expect(create()).rejects.toMatchObject({
      name: 'ResourceInUseException',
      message:
        'A Fargate Profile already exists with this name in this cluster.',
    });
  });
});
