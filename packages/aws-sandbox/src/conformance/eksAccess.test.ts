import {
  AssociateAccessPolicyCommand,
  CreateAccessEntryCommand,
  CreateClusterCommand,
  CreateFargateProfileCommand,
  CreateNodegroupCommand,
  DeleteAccessEntryCommand,
  DeleteClusterCommand,
  DeleteFargateProfileCommand,
  DeleteNodegroupCommand,
  DescribeAccessEntryCommand,
  DisassociateAccessPolicyCommand,
  ListAccessEntriesCommand,
  ListAccessPoliciesCommand,
  ListAssociatedAccessPoliciesCommand,
  ListTagsForResourceCommand,
  TagResourceCommand,
  UpdateAccessEntryCommand,
  UpdateClusterConfigCommand,
  type CreateAccessEntryCommandInput,
  type CreateClusterCommandInput,
} from '@aws-sdk/client-eks';
import { accessEntryTable } from '../services/eks/tables';
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
const admin = `arn:aws:iam::${account}:user/admin`;
const roleArn = (name: string) => `arn:aws:iam::${account}:role/${name}`;
const policyArn = (name: string) =>
  `arn:aws:eks::aws:cluster-access-policy/${name}`;

let platform: Platform;
beforeEach(async () => {
  platform = await aPlatform();
  platform.addRole('viewer', { service: 'ec2.amazonaws.com' });
});
afterEach(() => platform.sandbox.close());

const createCluster = async (
  accessConfig: CreateClusterCommandInput['accessConfig'] = {
    authenticationMode: 'API_AND_CONFIG_MAP',
  },
) => {
  await platform.eks.send(
    new CreateClusterCommand({
      name: 'blue',
      version: '1.34',
      roleArn: roleArn('cluster'),
      resourcesVpcConfig: { subnetIds: [subnets.a, subnets.b] },
      accessConfig,
    }),
  );
  platform.clock.advance(9 * MINUTE);
};
const create = (overrides: Partial<CreateAccessEntryCommandInput> = {}) =>
  platform.eks.send(
    new CreateAccessEntryCommand({
      clusterName: 'blue',
      principalArn: roleArn('viewer'),
      ...overrides,
    }),
  );
const describeEntry = async (principalArn = roleArn('viewer')) => {
  const { accessEntry } = await platform.eks.send(
    new DescribeAccessEntryCommand({ clusterName: 'blue', principalArn }),
  );
  return accessEntry!;
};
const list = async (associatedPolicyArn?: string) => {
  const { accessEntries } = await platform.eks.send(
    new ListAccessEntriesCommand({ clusterName: 'blue', associatedPolicyArn }),
  );
  return accessEntries;
};
const policiesOf = async (principalArn: string) => {
  const { associatedAccessPolicies } = await platform.eks.send(
    new ListAssociatedAccessPoliciesCommand({
      clusterName: 'blue',
      principalArn,
    }),
  );
  return associatedAccessPolicies!.map(policy => [
    policy.policyArn,
    policy.accessScope,
  ]);
};
const associate = (
  name: string,
  accessScope: { type?: 'cluster' | 'namespace'; namespaces?: string[] },
  principalArn = roleArn('viewer'),
) =>
  platform.eks.send(
    new AssociateAccessPolicyCommand({
      clusterName: 'blue',
      principalArn,
      policyArn: policyArn(name),
      accessScope,
    }),
  );

describe('EKS access entries', () => {
  it('are made, shown, listed, changed, tagged and deleted', async () => {
    await createCluster();
    const { accessEntry } = await create({ tags: { a: 'b' } });
    expect(accessEntry).toEqual({
      clusterName: 'blue',
      principalArn: roleArn('viewer'),
      accessEntryArn: expect.stringMatching(
        `^arn:aws:eks:${region}:${account}:access-entry/blue/role/${account}/viewer/[0-9a-f-]{36}$`,
      ),
      createdAt: new Date(platform.clock.now()),
      modifiedAt: new Date(platform.clock.now()),
      kubernetesGroups: [],
      username: `arn:aws:sts::${account}:assumed-role/viewer/{{SessionName}}`,
      type: 'STANDARD',
      tags: { a: 'b' },
    });
    expect(await list()).toEqual([roleArn('viewer'), admin]);
    platform.clock.advance(1000);
    await platform.eks.send(
      new UpdateAccessEntryCommand({
        clusterName: 'blue',
        principalArn: roleArn('viewer'),
        kubernetesGroups: ['developers'],
        username: 'dev:{{SessionName}}',
      }),
    );
    const changed = await describeEntry();
    expect(changed).toMatchObject({
      kubernetesGroups: ['developers'],
      username: 'dev:{{SessionName}}',
      modifiedAt: new Date(platform.clock.now()),
    });
    const resourceArn = changed.accessEntryArn!;
    await platform.eks.send(
      new TagResourceCommand({ resourceArn, tags: { c: 'd' } }),
    );
    await expect(
      platform.eks.send(new ListTagsForResourceCommand({ resourceArn })),
    ).resolves.toMatchObject({ tags: { a: 'b', c: 'd' } });
    await platform.eks.send(
      new DeleteAccessEntryCommand({
        clusterName: 'blue',
        principalArn: roleArn('viewer'),
      }),
    );
    await expect(describeEntry()).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
      clusterName: 'blue',
    });
  });

  it('answer a repeated request with the entry it made', async () => {
    await createCluster();
    const first = await create({ clientRequestToken: 'once' });
    platform.clock.advance(1000);
    const second = await create({ clientRequestToken: 'once' });
    expect(second.accessEntry).toEqual(first.accessEntry);
    await expect(
      create({ clientRequestToken: 'once', username: 'x' }),
    ).rejects.toMatchObject({ name: 'InvalidParameterException' });
    await expect(create()).rejects.toMatchObject({
      name: 'ResourceInUseException',
      message:
        'The specified access entry resource is already in use on this cluster.',
    });
  });

  it.each<[string, Partial<CreateAccessEntryCommandInput>, string | RegExp]>([
    [
      'the session of a role',
      { principalArn: `arn:aws:sts::${account}:assumed-role/viewer/jane` },
      /^The principalArn parameter format is not valid/,
    ],
    [
      'a role that does not exist',
      { principalArn: roleArn('nobody') },
      /^The specified principalArn is invalid: invalid principal/,
    ],
    [
      'a service-linked role',
      {
        principalArn: roleArn(
          'aws-service-role/eks.amazonaws.com/AWSServiceRoleForAmazonEKS',
        ),
      },
      /Service Linked Role/,
    ],
    [
      'a group of Kubernetes itself',
      { kubernetesGroups: ['system:masters'] },
      'The kubernetes group name system:masters is invalid, it cannot start with system:',
    ],
    ['a reserved name', { username: 'eks:admin' }, /cannot start with system:/],
    [
      'a session name without a colon before it',
      { username: '{{SessionName}}' },
      /there must be a colon/,
    ],
    ['an unknown type', { type: 'LAMBDA' }, /^type must be one of STANDARD, /],
    [
      'groups for nodes',
      { type: 'EC2_LINUX', kubernetesGroups: ['x'] },
      /kubernetesGroups can only be set on access entries of type STANDARD/,
    ],
    ['reserved tags', { tags: { 'aws:x': 'y' } }, /reserved 'aws:'/],
  ])('are refused with %s', async (_, overrides, message) => {
    await createCluster();
    await expect(create(overrides)).rejects.toMatchObject({
      name: 'InvalidParameterException',
      message: expect.stringMatching(exactly(message)),
    });
    expect(await list()).toEqual([admin]);
  });

  it('take roles of other accounts and users', async () => {
    await createCluster();
    const elsewhere = platform.addRole(
      'elsewhere',
      { service: 'ec2.amazonaws.com' },
      otherAccount,
    );
    await create({ principalArn: elsewhere });
    await create({ principalArn: `arn:aws:iam::${account}:user/team/jane` });
    expect((await describeEntry(elsewhere)).username).toBe(
      `arn:aws:sts::${otherAccount}:assumed-role/elsewhere/{{SessionName}}`,
    );
    expect(await list()).toHaveLength(3);
  });

  it('are refused by a cluster that only knows its config map', async () => {
    await createCluster({ authenticationMode: 'CONFIG_MAP' });
    const refusal = {
      name: 'InvalidRequestException',
      message:
        "The cluster's authentication mode must be set to one of [API, API_AND_CONFIG_MAP] to perform this operation.",
    };
    await expect(create()).rejects.toMatchObject(refusal);
    await expect(list()).rejects.toMatchObject(refusal);
    await expect(describeEntry()).rejects.toMatchObject(refusal);
  });

  it('end with their cluster', async () => {
    await createCluster();
    await create();
    await platform.eks.send(new DeleteClusterCommand({ name: 'blue' }));
    platform.clock.advance(3 * MINUTE);
    await expect(list()).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
    });
    const place = platform.sandbox.world.place(account, region);
    expect(place.table(accessEntryTable).size).toBe(0);
  });
});

describe('EKS access entries that AWS makes', () => {
  it('let the creator in as administrator, unless told otherwise', async () => {
    await createCluster();
    expect(await list()).toEqual([admin]);
    expect(await policiesOf(admin)).toEqual([
      [
        policyArn('AmazonEKSClusterAdminPolicy'),
        { type: 'cluster', namespaces: [] },
      ],
    ]);
  });

  it('do not let the creator in when it does not want to', async () => {
    await createCluster({
      authenticationMode: 'API',
      bootstrapClusterCreatorAdminPermissions: false,
    });
    expect(await list()).toEqual([]);
  });

  it('come and go with node groups and Fargate profiles', async () => {
    await createCluster();
    const nodegroup = (nodegroupName: string) => ({
      clusterName: 'blue',
      nodegroupName,
    });
    for (const name of ['one', 'two']) {
      await platform.eks.send(
        new CreateNodegroupCommand({
          ...nodegroup(name),
          nodeRole: roleArn('node'),
          subnets: [subnets.a],
        }),
      );
    }
    const profile = { clusterName: 'blue', fargateProfileName: 'jobs' };
    await platform.eks.send(
      new CreateFargateProfileCommand({
        ...profile,
        podExecutionRoleArn: roleArn('pods'),
        selectors: [{ namespace: 'jobs' }],
      }),
    );
    expect(await list()).toEqual([roleArn('node'), roleArn('pods'), admin]);
    expect(await describeEntry(roleArn('node'))).toMatchObject({
      type: 'EC2_LINUX',
      username: 'system:node:{{EC2PrivateDNSName}}',
      kubernetesGroups: ['system:nodes'],
    });
    expect(await describeEntry(roleArn('pods'))).toMatchObject({
      type: 'FARGATE_LINUX',
      username: 'system:node:{{SessionName}}',
    });

    platform.clock.advance(3 * MINUTE);
    await platform.eks.send(new DeleteNodegroupCommand(nodegroup('one')));
    await platform.eks.send(new DeleteFargateProfileCommand(profile));
    platform.clock.advance(3 * MINUTE);
    expect(await list()).toEqual([roleArn('node'), admin]);
    await platform.eks.send(new DeleteNodegroupCommand(nodegroup('two')));
    platform.clock.advance(3 * MINUTE);
    expect(await list()).toEqual([admin]);
  });

  it('appear when a cluster moves on from its config map', async () => {
    await createCluster({ authenticationMode: 'CONFIG_MAP' });
    await platform.eks.send(
      new CreateNodegroupCommand({
        clusterName: 'blue',
        nodegroupName: 'one',
        nodeRole: roleArn('node'),
        subnets: [subnets.a],
      }),
    );
    await platform.eks.send(
      new UpdateClusterConfigCommand({
        name: 'blue',
        accessConfig: { authenticationMode: 'API_AND_CONFIG_MAP' },
      }),
    );
    await expect(list()).rejects.toThrow('authentication mode');
    platform.clock.advance(2 * MINUTE);
    expect(await list()).toEqual([roleArn('node'), admin]);
  });
});

describe('EKS access policies', () => {
  it('are listed over pages', async () => {
    const names: string[] = [];
    let nextToken: string | undefined;
    do {
      const page = await platform.eks.send(
        new ListAccessPoliciesCommand({ maxResults: 10, nextToken }),
      );
      names.push(...page.accessPolicies!.map(policy => policy.name!));
      nextToken = page.nextToken;
    } while (nextToken);
    expect(names).toContain('AmazonEKSViewPolicy');
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThan(10);
  });

  it('are given for namespaces, then for the cluster, and taken away', async () => {
    await createCluster();
    await create();
    const viewer = roleArn('viewer');
    const given = await associate('AmazonEKSViewPolicy', {
      type: 'namespace',
      namespaces: ['shop', 'team-*'],
    });
    expect(given).toMatchObject({
      clusterName: 'blue',
      principalArn: viewer,
      associatedAccessPolicy: {
        policyArn: policyArn('AmazonEKSViewPolicy'),
        associatedAt: new Date(platform.clock.now()),
      },
    });
    await associate('AmazonEKSViewPolicy', { type: 'cluster' });
    expect(await policiesOf(viewer)).toEqual([
      [policyArn('AmazonEKSViewPolicy'), { type: 'cluster', namespaces: [] }],
    ]);
    expect(await list(policyArn('AmazonEKSViewPolicy'))).toEqual([viewer]);
    const take = () =>
      platform.eks.send(
        new DisassociateAccessPolicyCommand({
          clusterName: 'blue',
          principalArn: viewer,
          policyArn: policyArn('AmazonEKSViewPolicy'),
        }),
      );
    await take();
    expect(await policiesOf(viewer)).toEqual([]);
    await expect(take()).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
    });
  });

  it.each<
    [string, Parameters<typeof associate>[1], string, string | RegExp, string]
  >([
    [
      'AmazonEKSViewPolicy',
      { type: 'namespace' },
      'InvalidParameterException',
      /At least one namespace/,
      'viewer',
    ],
    [
      'AmazonEKSViewPolicy',
      { type: 'cluster', namespaces: ['a'] },
      'InvalidParameterException',
      /Namespaces cannot be specified/,
      'viewer',
    ],
    [
      'AmazonEKSViewPolicy',
      { type: 'namespace', namespaces: ['*a'] },
      'InvalidParameterException',
      /The namespace '\*a' is not valid/,
      'viewer',
    ],
    [
      'AmazonEKSViewPolicy',
      {},
      'InvalidParameterException',
      /accessScope.type must be one of cluster, namespace/,
      'viewer',
    ],
    [
      'AmazonEKSNonePolicy',
      { type: 'cluster' },
      'ResourceNotFoundException',
      /could not be found/,
      'viewer',
    ],
    [
      'AmazonEKSViewPolicy',
      { type: 'cluster' },
      'ResourceNotFoundException',
      /principalArn .* could not be found/,
      'nobody',
    ],
    [
      'AmazonEKSViewPolicy',
      { type: 'cluster' },
      'InvalidRequestException',
      'The access entry type EC2_LINUX cannot have the access policy AmazonEKSViewPolicy',
      'node',
    ],
  ])('%s for %j is refused: %s', async (name, scope, error, message, role) => {
    await createCluster();
    await create();
    await create({ principalArn: roleArn('node'), type: 'EC2_LINUX' });
    await expect(associate(name, scope, roleArn(role))).rejects.toMatchObject({
      name: error,
      message: expect.stringMatching(exactly(message)),
    });
  });
});
