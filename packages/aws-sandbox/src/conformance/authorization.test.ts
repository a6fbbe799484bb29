import {
  AppMeshClient,
  CreateMeshCommand,
  DescribeVirtualNodeCommand,
  ListMeshesCommand,
} from '@aws-sdk/client-app-mesh';
import { DescribeVpcsCommand, EC2Client } from '@aws-sdk/client-ec2';
import {
  CreateAccessEntryCommand,
  CreateAddonCommand,
  CreateCapabilityCommand,
  CreateClusterCommand,
  CreateFargateProfileCommand,
  CreateNodegroupCommand,
  CreatePodIdentityAssociationCommand,
  DeleteNodegroupCommand,
  DescribeClusterCommand,
  DescribeClusterVersionsCommand,
  DescribeNodegroupCommand,
  EKSClient,
  ListClustersCommand,
  ListNodegroupsCommand,
  TagResourceCommand,
} from '@aws-sdk/client-eks';
import {
  AddRoleToInstanceProfileCommand,
  AttachRolePolicyCommand,
  CreateInstanceProfileCommand,
  CreatePolicyCommand,
  CreateRoleCommand,
  DeleteRoleCommand,
  DeleteRolePolicyCommand,
  GetRoleCommand,
  IAMClient,
  ListRolesCommand,
  PutRolePolicyCommand,
} from '@aws-sdk/client-iam';
import { DescribeKeyCommand, KMSClient } from '@aws-sdk/client-kms';
import {
  ListServiceQuotasCommand,
  ServiceQuotasClient,
} from '@aws-sdk/client-service-quotas';
import { GetQueueUrlCommand, SQSClient } from '@aws-sdk/client-sqs';
import { GetParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import {
  CreateServiceNetworkCommand,
  GetServiceCommand,
  VPCLatticeClient,
} from '@aws-sdk/client-vpc-lattice';
import { aCluster, aNodegroup, roleArn } from './aCluster';
import {
  account,
  aPlatform,
  clientConfig,
  otherAccount,
  region,
  subnets,
  type Platform,
} from './aPlatform';
import {
  aLimitedRole,
  allow,
  policyText,
  sessionConfig,
  type Statement,
} from './aSession';

const session = `arn:aws:sts::${account}:assumed-role/limited/jane`;
const blue = `arn:aws:eks:${region}:${account}:cluster/blue`;

let platform: Platform;
beforeEach(async () => {
  platform = await aPlatform();
});
afterEach(() => platform.sandbox.close());

/** What the clients of a session are made with, whose role may do what the statements say. */
const limitedTo = async (...statements: Statement[]) =>
  sessionConfig(platform, aLimitedRole(platform, statements));

/** The words of a refusal for want of a permission. */
const refusal = (
  action: string,
  resource: string,
  reason = `because no identity-based policy allows the ${action} action`,
) =>
  `User: ${session} is not authorized to perform: ${action} on resource: ${resource} ${reason}`;

describe('What the session of a role may do', () => {
  it('is what its role allows, and nothing else', async () => {
    await aCluster(platform);
    const eks = new EKSClient(await limitedTo(allow('eks:Describe*')));
    await expect(
      eks.send(new DescribeClusterCommand({ name: 'blue' })),
    ).resolves.toMatchObject({ cluster: { status: 'ACTIVE' } });
    await expect(eks.send(new ListClustersCommand({}))).rejects.toMatchObject({
      name: 'AccessDeniedException',
      message: refusal(
        'eks:ListClusters',
        `arn:aws:eks:${region}:${account}:cluster/*`,
      ),
      $metadata: { httpStatusCode: 403 },
    });
    expect(
      platform.sandbox.requests({ errorCode: 'AccessDeniedException' }),
    ).toMatchObject([{ operation: 'ListClusters', status: 403 }]);
  });

  it('is nothing while its role has no policies, except to ask who it is', async () => {
    const config = await limitedTo();
    await expect(
      new STSClient(config).send(new GetCallerIdentityCommand({})),
    ).resolves.toMatchObject({ Arn: session });
    await expect(
      new EKSClient(config).send(new ListClustersCommand({})),
    ).rejects.toMatchObject({ name: 'AccessDeniedException' });
  });

  it('changes with the policies of its role, at once', async () => {
    const eks = new EKSClient(await limitedTo());
    const iam = new IAMClient(clientConfig(platform.sandbox));
    const list = () => eks.send(new ListClustersCommand({}));
    await expect(list()).rejects.toMatchObject({
      name: 'AccessDeniedException',
    });
    const { Policy } = await iam.send(
      new CreatePolicyCommand({
        PolicyName: 'lists',
        PolicyDocument: policyText(allow('eks:List*')),
      }),
    );
    await iam.send(
      new AttachRolePolicyCommand({
        RoleName: 'limited',
        PolicyArn: Policy!.Arn,
      }),
    );
    await expect(list()).resolves.toMatchObject({ clusters: [] });
    await iam.send(
      new PutRolePolicyCommand({
        RoleName: 'limited',
        PolicyName: 'no',
        PolicyDocument: policyText({
          Effect: 'Deny',
          Action: 'eks:*',
          Resource: '*',
        }),
      }),
    );
    await expect(list()).rejects.toMatchObject({
      message: refusal(
        'eks:ListClusters',
        `arn:aws:eks:${region}:${account}:cluster/*`,
        'with an explicit deny in an identity-based policy',
      ),
    });
  });

  it('ends at the boundary of its role and at the policies of the session', async () => {
    const role = aLimitedRole(platform, [allow('eks:*')]);
    const iam = new IAMClient(clientConfig(platform.sandbox));
    const { Policy } = await iam.send(
      new CreatePolicyCommand({
        PolicyName: 'bounds',
        PolicyDocument: policyText(allow(['eks:List*', 'eks:Describe*'])),
      }),
    );
    const clients = async (overrides: object) =>
      new EKSClient(await sessionConfig(platform, role, overrides));
    const reads = await clients({
      Policy: policyText(allow('eks:Describe*')),
    });
    await expect(reads.send(new ListClustersCommand({}))).rejects.toMatchObject(
      {
        message: expect.stringMatching(
          /because no session policy allows the eks:ListClusters action$/,
        ),
      },
    );
    const bounded = await clients({ PolicyArns: [{ arn: Policy!.Arn }] });
    await expect(
      bounded.send(new ListClustersCommand({})),
    ).resolves.toBeDefined();
    await expect(
      bounded.send(
        new DeleteNodegroupCommand({ clusterName: 'b', nodegroupName: 'n' }),
      ),
    ).rejects.toMatchObject({
      message: expect.stringMatching(/no session policy allows/),
    });

    await iam.send(
      new CreateRoleCommand({
        RoleName: 'bounded',
        AssumeRolePolicyDocument: policyText({
          Effect: 'Allow',
          Principal: { AWS: account },
          Action: 'sts:AssumeRole',
        }),
        PermissionsBoundary: Policy!.Arn,
      }),
    );
    await iam.send(
      new PutRolePolicyCommand({
        RoleName: 'bounded',
        PolicyName: 'all',
        PolicyDocument: policyText(allow('*')),
      }),
    );
    const eks = new EKSClient(
      await sessionConfig(platform, roleArn('bounded')),
    );
    await expect(eks.send(new ListClustersCommand({}))).resolves.toBeDefined();
    await expect(
      eks.send(new TagResourceCommand({ resourceArn: blue, tags: { a: 'b' } })),
    ).rejects.toMatchObject({
      message: expect.stringMatching(
        /on resource: arn:aws:eks:.*:cluster\/blue because no permissions boundary allows the eks:TagResource action$/,
      ),
    });
  });

  it('ends with its role', async () => {
    const config = await limitedTo(allow('*'));
    const iam = new IAMClient(clientConfig(platform.sandbox));
    const eks = new EKSClient(config);
    await expect(eks.send(new ListClustersCommand({}))).resolves.toBeDefined();
    await iam.send(
      new DeleteRolePolicyCommand({
        RoleName: 'limited',
        PolicyName: 'inline',
      }),
    );
    await iam.send(new DeleteRoleCommand({ RoleName: 'limited' }));
    await expect(eks.send(new ListClustersCommand({}))).rejects.toMatchObject({
      name: 'UnrecognizedClientException',
    });
  });

  it('does not bind the administrator of the account', async () => {
    await expect(
      platform.eks.send(new ListClustersCommand({})),
    ).resolves.toMatchObject({ clusters: [] });
  });
});

describe('What a policy speaks of', () => {
  beforeEach(async () => {
    await aCluster(platform, { tags: { team: 'shop' } });
    await aNodegroup(platform);
  });

  const describe_ = (eks: EKSClient, clusterName = 'blue') =>
    eks.send(
      new DescribeNodegroupCommand({ clusterName, nodegroupName: 'workers' }),
    );

  it.each<[string, Statement, boolean]>([
    [
      'the ARN of the node group',
      allow(
        'eks:DescribeNodegroup',
        `arn:aws:eks:*:*:nodegroup/blue/workers/*`,
      ),
      true,
    ],
    [
      'node groups of another cluster',
      allow('eks:DescribeNodegroup', `arn:aws:eks:*:*:nodegroup/green/*`),
      false,
    ],
    [
      'the cluster of the node group',
      allow('eks:DescribeNodegroup', blue),
      false,
    ],
    [
      'all but this cluster',
      {
        Effect: 'Allow',
        Action: 'eks:*',
        NotResource: 'arn:aws:eks:*:*:nodegroup/blue/*',
      },
      false,
    ],
    [
      'all but other actions',
      { Effect: 'Allow', NotAction: 'iam:*', Resource: '*' },
      true,
    ],
    [
      'actions by a pattern, whatever the case',
      allow('EKS:describe????group'),
      true,
    ],
    [
      'the region asked',
      allow('eks:*', '*', { StringEquals: { 'aws:RequestedRegion': region } }),
      true,
    ],
    [
      'another region',
      allow('eks:*', '*', {
        StringNotEquals: { 'aws:RequestedRegion': region },
      }),
      false,
    ],
    [
      'its own principal',
      allow('eks:*', '*', {
        ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/lim*' },
      }),
      true,
    ],
  ])('may be %s', async (_, statement, isAllowed) => {
    const eks = new EKSClient(await limitedTo(statement));
    const outcome = describe_(eks).then(
      () => true,
      error => {
        expect(error.name).toBe('AccessDeniedException');
        return false;
      },
    );
    await expect(outcome).resolves.toBe(isAllowed);
  });

  it('may be the tags of a resource and of a request', async () => {
    const eks = new EKSClient(
      await limitedTo(
        allow(['eks:DescribeCluster', 'eks:TagResource'], '*', {
          StringEquals: { 'aws:ResourceTag/team': 'shop' },
          'ForAllValues:StringLike': { 'aws:TagKeys': ['stage*'] },
        }),
      ),
    );
    await expect(
      eks.send(new DescribeClusterCommand({ name: 'blue' })),
    ).resolves.toBeDefined();
    await eks.send(
      new TagResourceCommand({ resourceArn: blue, tags: { stage: 'prod' } }),
    );
    await expect(
      eks.send(
        new TagResourceCommand({ resourceArn: blue, tags: { owner: 'me' } }),
      ),
    ).rejects.toMatchObject({ message: refusal('eks:TagResource', blue) });
    await platform.eks.send(
      new TagResourceCommand({ resourceArn: blue, tags: { team: 'search' } }),
    );
    await expect(
      eks.send(new DescribeClusterCommand({ name: 'blue' })),
    ).rejects.toMatchObject({ message: refusal('eks:DescribeCluster', blue) });
  });

  it('may be filled in by who asks', async () => {
    const role = aLimitedRole(platform, [
      allow('eks:DescribeCluster', '*', {
        StringEquals: { 'aws:ResourceTag/team': '${aws:PrincipalTag/team}' },
      }),
      allow(
        'eks:ListNodegroups',
        'arn:aws:eks:*:*:cluster/${aws:PrincipalTag/cluster}',
      ),
    ]);
    const tagged = async (team: string) =>
      new EKSClient(
        await sessionConfig(platform, role, {
          Tags: [
            { Key: 'team', Value: team },
            { Key: 'cluster', Value: 'blue' },
          ],
        }),
      );
    const shop = await tagged('shop');
    const ask = new DescribeClusterCommand({ name: 'blue' });
    await expect(shop.send(ask)).resolves.toBeDefined();
    await expect(
      shop.send(new ListNodegroupsCommand({ clusterName: 'blue' })),
    ).resolves.toBeDefined();
    await expect(
      shop.send(new ListNodegroupsCommand({ clusterName: 'green' })),
    ).rejects.toMatchObject({ name: 'AccessDeniedException' });
    await expect((await tagged('data')).send(ask)).rejects.toMatchObject({
      name: 'AccessDeniedException',
    });
  });

  it('may be what EKS alone knows of a request', async () => {
    const eks = new EKSClient(
      await limitedTo(
        allow('eks:CreateAccessEntry', '*', {
          'ForAllValues:StringEquals': { 'eks:kubernetesGroups': ['readers'] },
          ArnLike: { 'eks:principalArn': 'arn:aws:iam::*:role/*' },
        }),
      ),
    );
    const entry = (kubernetesGroups: string[]) =>
      eks.send(
        new CreateAccessEntryCommand({
          clusterName: 'blue',
          principalArn: roleArn('limited'),
          kubernetesGroups,
        }),
      );
    await expect(entry(['writers'])).rejects.toMatchObject({
      message: refusal('eks:CreateAccessEntry', blue),
    });
    await expect(entry(['readers'])).resolves.toBeDefined();
  });
});

describe('A role that is handed to a service', () => {
  const passing = (...roles: string[]) =>
    limitedTo(allow('eks:*'), allow('iam:PassRole', roles.map(roleArn)));

  it('asks for iam:PassRole on it', async () => {
    const eks = new EKSClient(await passing('node'));
    const create = new CreateClusterCommand({
      name: 'red',
      roleArn: roleArn('cluster'),
      resourcesVpcConfig: { subnetIds: [subnets.a, subnets.b] },
    });
    await expect(eks.send(create)).rejects.toMatchObject({
      name: 'AccessDeniedException',
      message: refusal('iam:PassRole', roleArn('cluster')),
    });
    await aCluster(platform);
    await expect(
      eks.send(
        new CreateNodegroupCommand({
          clusterName: 'blue',
          nodegroupName: 'workers',
          nodeRole: roleArn('node'),
          subnets: [subnets.a],
        }),
      ),
    ).resolves.toBeDefined();
  });

  it.each([
    [
      'a Fargate profile',
      new CreateFargateProfileCommand({
        clusterName: 'blue',
        fargateProfileName: 'f',
        podExecutionRoleArn: roleArn('pods'),
        selectors: [{ namespace: 'jobs' }],
      }),
    ],
    [
      'an add-on',
      new CreateAddonCommand({
        clusterName: 'blue',
        addonName: 'vpc-cni',
        serviceAccountRoleArn: roleArn('pods'),
      }),
    ],
    [
      "an add-on's pod identity",
      new CreateAddonCommand({
        clusterName: 'blue',
        addonName: 'vpc-cni',
        podIdentityAssociations: [
          { serviceAccount: 'aws-node', roleArn: roleArn('pods') },
        ],
      }),
    ],
    [
      'a pod identity association',
      new CreatePodIdentityAssociationCommand({
        clusterName: 'blue',
        namespace: 'shop',
        serviceAccount: 'cart',
        roleArn: roleArn('pods'),
      }),
    ],
    [
      'a capability',
      new CreateCapabilityCommand({
        clusterName: 'blue',
        capabilityName: 'ack',
        type: 'ACK',
        roleArn: roleArn('pods'),
        deletePropagationPolicy: 'RETAIN',
      }),
    ],
  ])('is that of %s', async (_, command) => {
    await aCluster(platform);
    const eks = new EKSClient(await passing('node'));
    await expect(
      eks.send(command as CreateFargateProfileCommand),
    ).rejects.toMatchObject({
      name: 'AccessDeniedException',
      message: refusal('iam:PassRole', roleArn('pods')),
    });
  });

  it('may be bound to the service', async () => {
    await aCluster(platform);
    const eks = new EKSClient(
      await limitedTo(
        allow('eks:*'),
        allow('iam:PassRole', '*', {
          StringEquals: { 'iam:PassedToService': 'eks.amazonaws.com' },
        }),
      ),
    );
    await expect(
      eks.send(
        new CreatePodIdentityAssociationCommand({
          clusterName: 'blue',
          namespace: 'shop',
          serviceAccount: 'cart',
          roleArn: roleArn('pods'),
        }),
      ),
    ).rejects.toMatchObject({
      message: refusal('iam:PassRole', roleArn('pods')),
    });
    await expect(
      eks.send(
        new CreateNodegroupCommand({
          clusterName: 'blue',
          nodegroupName: 'workers',
          nodeRole: roleArn('node'),
          subnets: [subnets.a],
        }),
      ),
    ).resolves.toBeDefined();
  });

  it('goes to instances by a profile', async () => {
    const iam = new IAMClient(
      await limitedTo(
        allow(['iam:CreateInstanceProfile', 'iam:AddRoleToInstanceProfile']),
      ),
    );
    await iam.send(
      new CreateInstanceProfileCommand({ InstanceProfileName: 'nodes' }),
    );
    await expect(
      iam.send(
        new AddRoleToInstanceProfileCommand({
          InstanceProfileName: 'nodes',
          RoleName: 'node',
        }),
      ),
    ).rejects.toMatchObject({
      name: 'AccessDenied',
      message: refusal('iam:PassRole', roleArn('node')),
    });
  });
});

describe('Each service', () => {
  it.each<
    [
      string,
      (config: Awaited<ReturnType<typeof limitedTo>>) => Promise<unknown>,
      string,
      string,
    ]
  >([
    [
      'EKS',
      config =>
        new EKSClient(config).send(new DescribeClusterVersionsCommand({})),
      'AccessDeniedException',
      refusal('eks:DescribeClusterVersions', '*'),
    ],
    [
      'IAM',
      config =>
        new IAMClient(config).send(new GetRoleCommand({ RoleName: 'node' })),
      'AccessDenied',
      refusal('iam:GetRole', 'role node'),
    ],
    [
      'IAM lists',
      config => new IAMClient(config).send(new ListRolesCommand({})),
      'AccessDenied',
      refusal('iam:ListRoles', `arn:aws:iam::${account}:role/`),
    ],
    [
      'EC2',
      config => new EC2Client(config).send(new DescribeVpcsCommand({})),
      'UnauthorizedOperation',
      `You are not authorized to perform this operation. User: ${session} is not authorized to perform: ec2:DescribeVpcs because no identity-based policy allows the ec2:DescribeVpcs action`,
    ],
    [
      'App Mesh',
      config => new AppMeshClient(config).send(new ListMeshesCommand({})),
      'AccessDeniedException',
      refusal('appmesh:ListMeshes', '*'),
    ],
    [
      'App Mesh in a mesh',
      config =>
        new AppMeshClient(config).send(
          new DescribeVirtualNodeCommand({
            meshName: 'shop',
            virtualNodeName: 'cart',
          }),
        ),
      'AccessDeniedException',
      refusal(
        'appmesh:DescribeVirtualNode',
        `arn:aws:appmesh:${region}:${account}:mesh/shop/virtualNode/cart`,
      ),
    ],
    [
      'VPC Lattice',
      config =>
        new VPCLatticeClient(config).send(
          new GetServiceCommand({ serviceIdentifier: 'svc-0123456789abcdef0' }),
        ),
      'AccessDeniedException',
      refusal(
        'vpc-lattice:GetService',
        `arn:aws:vpc-lattice:${region}:${account}:service/svc-0123456789abcdef0`,
      ),
    ],
    [
      'KMS',
      config =>
        new KMSClient(config).send(new DescribeKeyCommand({ KeyId: '1' })),
      'AccessDeniedException',
      refusal('kms:DescribeKey', `arn:aws:kms:${region}:${account}:key/1`),
    ],
    [
      'SSM',
      config =>
        new SSMClient(config).send(
          new GetParameterCommand({ Name: '/aws/service/eks/x' }),
        ),
      'AccessDeniedException',
      refusal(
        'ssm:GetParameter',
        `arn:aws:ssm:${region}::parameter/aws/service/eks/x`,
      ),
    ],
    [
      'SQS',
      config =>
        new SQSClient(config).send(
          new GetQueueUrlCommand({ QueueName: 'eks-events' }),
        ),
      'AccessDeniedException',
      refusal('sqs:GetQueueUrl', `arn:aws:sqs:${region}:${account}:eks-events`),
    ],
    [
      'Service Quotas',
      config =>
        new ServiceQuotasClient(config).send(
          new ListServiceQuotasCommand({ ServiceCode: 'eks' }),
        ),
      'AccessDeniedException',
      refusal('servicequotas:ListServiceQuotas', '*'),
    ],
  ])('refuses in its own words: %s', async (_, ask, name, message) => {
    await expect(ask(await limitedTo(allow('logs:*')))).rejects.toMatchObject({
      name,
      message,
      $metadata: { httpStatusCode: 403 },
    });
  });

  it('asks for the tags of what is made, too', async () => {
    const config = await limitedTo(
      allow(['appmesh:Create*', 'vpc-lattice:Create*', 'iam:Create*']),
    );
    const mesh = `arn:aws:appmesh:${region}:${account}:mesh/shop`;
    await expect(
      new AppMeshClient(config).send(
        new CreateMeshCommand({
          meshName: 'shop',
          tags: [{ key: 'team', value: 'shop' }],
        }),
      ),
    ).rejects.toMatchObject({ message: refusal('appmesh:TagResource', mesh) });
    await expect(
      new AppMeshClient(config).send(
        new CreateMeshCommand({ meshName: 'shop' }),
      ),
    ).resolves.toBeDefined();
    await expect(
      new VPCLatticeClient(config).send(
        new CreateServiceNetworkCommand({ name: 'shop', tags: { a: 'b' } }),
      ),
    ).rejects.toMatchObject({
      message: refusal(
        'vpc-lattice:TagResource',
        `arn:aws:vpc-lattice:${region}:${account}:servicenetwork/*`,
      ),
    });
    await expect(
      new IAMClient(config).send(
        new CreateRoleCommand({
          RoleName: 'new',
          AssumeRolePolicyDocument: policyText({
            Effect: 'Allow',
            Principal: { Service: 'ec2.amazonaws.com' },
            Action: 'sts:AssumeRole',
          }),
          Tags: [{ Key: 'team', Value: 'shop' }],
        }),
      ),
    ).rejects.toMatchObject({
      message: refusal('iam:TagRole', `arn:aws:iam::${account}:role/new`),
    });
  });
});

describe('A role that is assumed from the session of another', () => {
  const next = (trust: Statement, accountId = account) =>
    aLimitedRole(platform, [allow('eks:*')], {
      name: 'next',
      accountId,
      trust,
    });
  const trusting = (principal: string): Statement => ({
    Effect: 'Allow',
    Principal: { AWS: principal },
    Action: ['sts:AssumeRole', 'sts:TagSession', 'sts:SetSourceIdentity'],
  });
  const root = `arn:aws:iam::${account}:root`;
  const limited = roleArn('limited');
  const hop = async (
    statements: Statement[],
    trust: Statement,
    accountId?: string,
  ) => {
    const first = await limitedTo(...statements);
    const target = next(trust, accountId);
    return sessionConfig(platform, target, {}, new STSClient(first));
  };

  it('is had by who may only assume it', async () => {
    const config = await hop(
      [allow('sts:AssumeRole', 'arn:aws:iam::*:role/next')],
      trusting(root),
      otherAccount,
    );
    await expect(
      new EKSClient(config).send(new ListClustersCommand({})),
    ).resolves.toBeDefined();
    const first = await sessionConfig(platform, limited);
    await expect(
      new EKSClient(first).send(new ListClustersCommand({})),
    ).rejects.toMatchObject({ name: 'AccessDeniedException' });
  });

  it.each<[string, boolean, Statement[], () => Statement, string]>([
    [
      'its account is trusted, and no policy allows it',
      false,
      [],
      () => trusting(root),
      account,
    ],
    [
      'it is trusted by name in its own account',
      true,
      [],
      () => trusting(limited),
      account,
    ],
    [
      'it is trusted by name and denied',
      false,
      [{ Effect: 'Deny', Action: 'sts:*', Resource: '*' }],
      () => trusting(limited),
      account,
    ],
    [
      'it is trusted by name in another account',
      false,
      [],
      () => trusting(limited),
      otherAccount,
    ],
    [
      'a policy allows another role',
      false,
      [allow('sts:AssumeRole', 'arn:aws:iam::*:role/other')],
      () => trusting(root),
      account,
    ],
    [
      'a policy allows it and nobody trusts it',
      false,
      [allow('sts:*')],
      () => trusting(`arn:aws:iam::${otherAccount}:root`),
      account,
    ],
  ])('when %s: %s', async (_, isHad, statements, trust, accountId) => {
    const outcome = hop(statements, trust(), accountId).then(
      () => true,
      error => {
        expect(error).toMatchObject({
          name: 'AccessDenied',
          message: `User: ${session} is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::${accountId}:role/next`,
        });
        return false;
      },
    );
    await expect(outcome).resolves.toBe(isHad);
  });

  it('asks for sts:TagSession and sts:SetSourceIdentity while tags and source go on', async () => {
    const role = aLimitedRole(platform, [allow('sts:AssumeRole')]);
    const target = next(trusting(root));
    const from = async (overrides: object) =>
      sessionConfig(
        platform,
        target,
        {},
        new STSClient(await sessionConfig(platform, role, overrides)),
      );
    await expect(from({})).resolves.toBeDefined();
    await expect(from({ SourceIdentity: 'jane' })).rejects.toMatchObject({
      message: expect.stringContaining('perform: sts:SetSourceIdentity on'),
    });
    await expect(
      from({
        Tags: [{ Key: 'task', Value: '1' }],
        TransitiveTagKeys: ['task'],
      }),
    ).rejects.toMatchObject({
      message: expect.stringContaining('perform: sts:TagSession on'),
    });
  });
});
