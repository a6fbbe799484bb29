import {
  CreateAddonCommand,
  CreateClusterCommand,
  DeleteAddonCommand,
  DeleteClusterCommand,
  DescribeAddonCommand,
  DescribeAddonConfigurationCommand,
  DescribeAddonVersionsCommand,
  DescribePodIdentityAssociationCommand,
  DescribeUpdateCommand,
  ListAddonsCommand,
  ListPodIdentityAssociationsCommand,
  ListTagsForResourceCommand,
  ListUpdatesCommand,
  paginateDescribeAddonVersions,
  TagResourceCommand,
  UpdateAddonCommand,
  UpdatePodIdentityAssociationCommand,
  type CreateAddonCommandInput,
  type DescribeAddonVersionsCommandInput,
  type UpdateAddonCommandInput,
} from '@aws-sdk/client-eks';
import { addonTable, podIdentityTable } from '../services/eks/tables';
import { aCluster, aNodegroup, MINUTE, roleArn } from './aCluster';
import {
  account,
  aPlatform,
  exactly,
  region,
  subnets,
  type Platform,
} from './aPlatform';

let platform: Platform;
beforeEach(async () => {
  platform = await aPlatform();
  platform.addRole('identity', {
    policy: {
      Effect: 'Allow',
      Principal: { Service: 'pods.eks.amazonaws.com' },
      Action: ['sts:AssumeRole', 'sts:TagSession'],
    },
  });
});
afterEach(() => platform.sandbox.close());

const create = (
  addonName: string,
  overrides: Partial<CreateAddonCommandInput> = {},
) =>
  platform.eks.send(
    new CreateAddonCommand({ clusterName: 'blue', addonName, ...overrides }),
  );
const describeAddon = async (addonName: string) => {
  const { addon } = await platform.eks.send(
    new DescribeAddonCommand({ clusterName: 'blue', addonName }),
  );
  return addon!;
};
const update = (
  addonName: string,
  overrides: Partial<UpdateAddonCommandInput>,
) =>
  platform.eks.send(
    new UpdateAddonCommand({ clusterName: 'blue', addonName, ...overrides }),
  );
const list = async () =>
  (await platform.eks.send(new ListAddonsCommand({ clusterName: 'blue' })))
    .addons;
const offered = async (filter: DescribeAddonVersionsCommandInput) => {
  const { addons } = await platform.eks.send(
    new DescribeAddonVersionsCommand(filter),
  );
  return addons!;
};

describe('EKS add-ons', () => {
  it('are none on a new cluster: those it brings along manage themselves', async () => {
    await aCluster(platform);
    expect(await list()).toEqual([]);
  });

  it('are CREATING for a minute and then ACTIVE, in the default version', async () => {
    await expect(create('vpc-cni')).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
      message: 'No cluster found for name: blue.',
    });
    await aCluster(platform);
    const { addon } = await create('vpc-cni', { tags: { a: 'b' } });
    expect(addon).toMatchObject({
      addonName: 'vpc-cni',
      clusterName: 'blue',
      status: 'CREATING',
      addonArn: expect.stringMatching(
        `^arn:aws:eks:${region}:${account}:addon/blue/vpc-cni/[0-9a-f-]{36}$`,
      ),
      health: { issues: [] },
      namespaceConfig: { namespace: 'kube-system' },
    });
    const [{ addonVersions }] = await offered({
      addonName: 'vpc-cni',
      kubernetesVersion: '1.34',
    });
    const byDefault = addonVersions!.find(
      ({ compatibilities }) => compatibilities![0].defaultVersion,
    );
    expect(addon!.addonVersion).toBe(byDefault!.addonVersion);
    platform.clock.advance(MINUTE);
    expect((await describeAddon('vpc-cni')).status).toBe('ACTIVE');
    expect(await list()).toEqual(['vpc-cni']);
    const resourceArn = addon!.addonArn!;
    await platform.eks.send(
      new TagResourceCommand({ resourceArn, tags: { c: 'd' } }),
    );
    await expect(
      platform.eks.send(new ListTagsForResourceCommand({ resourceArn })),
    ).resolves.toMatchObject({ tags: { a: 'b', c: 'd' } });
  });

  it('are DEGRADED while they need nodes that there are not', async () => {
    await aCluster(platform);
    await create('coredns');
    platform.clock.advance(MINUTE);
    expect(await describeAddon('coredns')).toMatchObject({
      status: 'DEGRADED',
      health: { issues: [{ code: 'InsufficientNumberOfReplicas' }] },
    });
    await aNodegroup(platform);
    expect(await describeAddon('coredns')).toMatchObject({
      status: 'ACTIVE',
      health: { issues: [] },
    });
  });

  it('end badly on demand, with their issues', async () => {
    await aCluster(platform);
    const issues = [
      { code: 'AccessDenied', message: 'Not you', resourceIds: ['vpc-cni'] },
    ];
    platform.sandbox.addFault({
      kind: 'outcome',
      resource: 'addon',
      clusterName: 'blue',
      name: 'vpc-cni',
      status: 'CREATE_FAILED',
      issues,
    });
    await create('vpc-cni');
    platform.clock.advance(MINUTE);

    expect(await describeAddon('vpc-cni')).toMatchObject({
      status: 'CREATE_FAILED',
      health: { issues },
    });
  });

  it('answer a repeated request, and refuse a second of the name', async () => {
    await aCluster(platform);
    const first = await create('vpc-cni', { clientRequestToken: 'once' });
    const second = await create('vpc-cni', { clientRequestToken: 'once' });
    expect(second.addon).toEqual(first.addon);
    await expect(create('vpc-cni')).rejects.toMatchObject({
      name: 'ResourceInUseException',
      message: 'Addon already exists.',
      addonName: 'vpc-cni',
    });
  });

  it.each<[string, string, Partial<CreateAddonCommandInput>, string | RegExp]>([
    [
      'a name that there is not',
      'nothing',
      {},
      'Addon nothing specified is not supported in 1.34 kubernetes version',
    ],
    [
      'the version of another Kubernetes',
      'kube-proxy',
      { addonVersion: 'v1.33.12-eksbuild.2' },
      /^Addon version specified is not supported: v1\.33\.12/,
    ],
    [
      'a configuration that is not JSON',
      'coredns',
      { configurationValues: '{"a' },
      'ConfigurationValue is not in valid JSON or YAML format.',
    ],
    [
      'a setting outside the schema',
      'coredns',
      { configurationValues: '{"replicas":2}' },
      /^ConfigurationValue provided in request is not supported: Json schema validation failed with error: .*additionalProperty.*replicas/,
    ],
    [
      'a setting of the wrong type, in YAML',
      'coredns',
      { configurationValues: 'replicaCount: many' },
      /\$\.replicaCount: must be integer/,
    ],
    [
      'a role that does not exist',
      'vpc-cni',
      { serviceAccountRoleArn: roleArn('nobody') },
      'The role with name nobody cannot be found.',
    ],
    [
      'a pod identity for a foreign service account',
      'vpc-cni',
      {
        podIdentityAssociations: [
          { serviceAccount: 'default', roleArn: roleArn('identity') },
        ],
      },
      /^Service account default is not supported/,
    ],
    [
      'an unknown way to resolve conflicts',
      'vpc-cni',
      { resolveConflicts: 'MAYBE' as 'NONE' },
      /^resolveConflicts must be one of NONE, OVERWRITE, PRESERVE/,
    ],
  ])('are refused with %s', async (_, name, overrides, message) => {
    await aCluster(platform);
    await expect(create(name, overrides)).rejects.toMatchObject({
      name: 'InvalidParameterException',
      message: expect.stringMatching(exactly(message)),
      addonName: name,
    });
    expect(await list()).toEqual([]);
  });

  it('are refused while their cluster is being made', async () => {
    await platform.eks.send(
      new CreateClusterCommand({
        name: 'blue',
        roleArn: roleArn('cluster'),
        resourcesVpcConfig: { subnetIds: [subnets.a, subnets.b] },
      }),
    );
    await expect(create('vpc-cni')).rejects.toMatchObject({
      name: 'InvalidRequestException',
    });
  });

  it('change by an update of their own', async () => {
    await aCluster(platform);
    await create('vpc-cni', { addonVersion: 'v1.20.5-eksbuild.1' });
    await expect(
      update('vpc-cni', { resolveConflicts: 'OVERWRITE' }),
    ).rejects.toMatchObject({ name: 'ResourceInUseException' });
    platform.clock.advance(MINUTE);
    const { update: begun } = await update('vpc-cni', {
      addonVersion: 'v1.21.1-eksbuild.3',
      configurationValues: '{"env":{"ENABLE_PREFIX_DELEGATION":"true"}}',
      resolveConflicts: 'PRESERVE',
    });
    expect(begun).toMatchObject({
      type: 'AddonUpdate',
      status: 'InProgress',
      params: [
        { type: 'AddonVersion', value: 'v1.21.1-eksbuild.3' },
        { type: 'ResolveConflicts', value: 'PRESERVE' },
        {
          type: 'ConfigurationValues',
          value: '{"env":{"ENABLE_PREFIX_DELEGATION":"true"}}',
        },
      ],
    });
    expect(await describeAddon('vpc-cni')).toMatchObject({
      status: 'UPDATING',
      addonVersion: 'v1.20.5-eksbuild.1',
    });
    platform.clock.advance(MINUTE);
    expect(await describeAddon('vpc-cni')).toMatchObject({
      status: 'ACTIVE',
      addonVersion: 'v1.21.1-eksbuild.3',
      configurationValues: '{"env":{"ENABLE_PREFIX_DELEGATION":"true"}}',
    });
    const scope = { name: 'blue', addonName: 'vpc-cni' };
    await expect(
      platform.eks.send(new ListUpdatesCommand(scope)),
    ).resolves.toMatchObject({ updateIds: [begun!.id] });
    await expect(
      platform.eks.send(
        new DescribeUpdateCommand({ ...scope, updateId: begun!.id }),
      ),
    ).resolves.toMatchObject({ update: { status: 'Successful' } });
    await expect(
      platform.eks.send(new ListUpdatesCommand({ name: 'blue' })),
    ).resolves.toMatchObject({ updateIds: [] });
    await expect(
      platform.eks.send(
        new ListUpdatesCommand({ name: 'blue', addonName: 'coredns' }),
      ),
    ).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
      message: 'No addon: coredns found in cluster: blue',
    });
  });

  it('own the roles of their service accounts, and take them along', async () => {
    await aCluster(platform);
    const { addon } = await create('aws-ebs-csi-driver', {
      podIdentityAssociations: [
        {
          serviceAccount: 'ebs-csi-controller-sa',
          roleArn: roleArn('identity'),
        },
      ],
    });
    const associations = async () =>
      (
        await platform.eks.send(
          new ListPodIdentityAssociationsCommand({ clusterName: 'blue' }),
        )
      ).associations!;
    const [owned] = await associations();
    expect(owned).toMatchObject({
      namespace: 'kube-system',
      serviceAccount: 'ebs-csi-controller-sa',
      ownerArn: addon!.addonArn,
    });
    expect(addon!.podIdentityAssociations).toEqual([owned.associationArn]);
    const one = { clusterName: 'blue', associationId: owned.associationId };
    const { association } = await platform.eks.send(
      new DescribePodIdentityAssociationCommand(one),
    );
    expect(association!.roleArn).toBe(roleArn('identity'));
    await expect(
      platform.eks.send(
        new UpdatePodIdentityAssociationCommand({
          ...one,
          disableSessionTags: true,
        }),
      ),
    ).rejects.toMatchObject({ name: 'InvalidRequestException' });

    const { addon: deleted } = await platform.eks.send(
      new DeleteAddonCommand({
        clusterName: 'blue',
        addonName: 'aws-ebs-csi-driver',
        preserve: true,
      }),
    );
    expect(deleted!.status).toBe('DELETING');
    platform.clock.advance(MINUTE);
    await expect(describeAddon('aws-ebs-csi-driver')).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
    });
    expect(await associations()).toEqual([]);
  });

  it('end with their cluster', async () => {
    await aCluster(platform);
    await create('vpc-cni', {
      podIdentityAssociations: [
        { serviceAccount: 'aws-node', roleArn: roleArn('identity') },
      ],
    });
    await platform.eks.send(new DeleteClusterCommand({ name: 'blue' }));
    platform.clock.advance(3 * MINUTE);
    await expect(list()).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
    });
    const place = platform.sandbox.world.place(account, region);
    expect(place.table(addonTable).size).toBe(0);
    expect(place.table(podIdentityTable).size).toBe(0);
  });
});

describe('EKS add-on versions', () => {
  it('have one default for every Kubernetes version', async () => {
    for (const kubernetesVersion of ['1.31', '1.33', '1.35']) {
      for (const { addonName, addonVersions } of await offered({
        kubernetesVersion,
      })) {
        const compatibilities = addonVersions!.map(
          version => version.compatibilities!,
        );
        expect([addonName, compatibilities.map(found => found.length)]).toEqual(
          [addonName, compatibilities.map(() => 1)],
        );
        expect([
          addonName,
          compatibilities.flat().filter(one => one.defaultVersion).length,
        ]).toEqual([addonName, 1]);
      }
    }
  });

  it('are found by name, type, publisher and owner, over pages', async () => {
    const names = (addons: { addonName?: string }[]) =>
      addons.map(addon => addon.addonName);
    expect(names(await offered({ owners: ['community'] }))).toContain(
      'metrics-server',
    );
    expect(names(await offered({ publishers: ['s3'] }))).toEqual([
      'aws-mountpoint-s3-csi-driver',
    ]);
    expect(names(await offered({ types: ['storage'] }))).not.toContain(
      'coredns',
    );
    expect(await offered({ addonName: 'nothing' })).toEqual([]);
    expect(await offered({ kubernetesVersion: '1.20' })).toEqual([]);
    const found: (string | undefined)[] = [];
    for await (const page of paginateDescribeAddonVersions(
      { client: platform.eks, pageSize: 4 },
      {},
    )) {
      found.push(...names(page.addons!));
    }
    expect(found).toEqual(names(await offered({})));
  });

  it('tell their configuration schema and recommended policies', async () => {
    const [{ addonVersions }] = await offered({ addonName: 'vpc-cni' });
    const { addonVersion } = addonVersions![0];
    const answer = await platform.eks.send(
      new DescribeAddonConfigurationCommand({
        addonName: 'vpc-cni',
        addonVersion,
      }),
    );
    expect(JSON.parse(answer.configurationSchema!)).toMatchObject({
      type: 'object',
      properties: { env: { type: 'object' } },
    });
    expect(answer.podIdentityConfiguration).toEqual([
      {
        serviceAccount: 'aws-node',
        recommendedManagedPolicies: [
          'arn:aws:iam::aws:policy/AmazonEKS_CNI_Policy',
        ],
      },
    ]);
    await expect(
      platform.eks.send(
        new DescribeAddonConfigurationCommand({
          addonName: 'vpc-cni',
          addonVersion: 'v0',
        }),
      ),
    ).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
  });
});
