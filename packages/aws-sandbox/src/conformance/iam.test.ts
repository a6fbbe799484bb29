import {
  AttachRolePolicyCommand,
  CreateOpenIDConnectProviderCommand,
  CreatePolicyCommand,
  CreateRoleCommand,
  DeleteOpenIDConnectProviderCommand,
  DeleteRoleCommand,
  DeleteRolePolicyCommand,
  DetachRolePolicyCommand,
  GetAccountAuthorizationDetailsCommand,
  GetOpenIDConnectProviderCommand,
  GetPolicyCommand,
  GetPolicyVersionCommand,
  GetRoleCommand,
  GetRolePolicyCommand,
  IAMClient,
  ListAttachedRolePoliciesCommand,
  ListOpenIDConnectProvidersCommand,
  ListRolePoliciesCommand,
  ListRolesCommand,
  ListRoleTagsCommand,
  PutRolePolicyCommand,
  TagRoleCommand,
  UntagRoleCommand,
  UpdateAssumeRolePolicyCommand,
  paginateGetAccountAuthorizationDetails,
  paginateListRoles,
  type CreateRoleCommandInput,
} from '@aws-sdk/client-iam';
import { createSandbox } from '../createSandbox';
import type { Sandbox } from '../Sandbox';
import { account, clientConfig, otherAccount } from './aPlatform';

const CLUSTER_POLICY = 'arn:aws:iam::aws:policy/AmazonEKSClusterPolicy';
const TRUST = policy({
  Effect: 'Allow',
  Principal: { Service: 'eks.amazonaws.com' },
  Action: ['sts:AssumeRole', 'sts:TagSession'],
});
const READ_QUEUE = policy({
  Effect: 'Allow',
  Action: 'sqs:Receive*',
  Resource: '*',
});

describe('IAM', () => {
  let sandbox: Sandbox;
  let iam: IAMClient;
  beforeEach(async () => {
    sandbox = await createSandbox({ seed: 'empty' });
    iam = new IAMClient(clientConfig(sandbox));
  });
  afterEach(async () => {
    iam.destroy();
    await sandbox.close();
  });

  const createRole = (
    RoleName: string,
    input: Partial<CreateRoleCommandInput> = {},
  ) =>
    iam.send(
      new CreateRoleCommand({
        RoleName,
        AssumeRolePolicyDocument: TRUST,
        ...input,
      }),
    );

  it('makes a role and shows it in full', async () => {
    const created = await createRole('cluster', {
      Path: '/eks/',
      Description: 'Control planes',
      MaxSessionDuration: 7200,
      PermissionsBoundary: CLUSTER_POLICY,
      Tags: [{ Key: 'owner', Value: 'platform' }],
    });
    const identity = {
      RoleName: 'cluster',
      Path: '/eks/',
      Arn: `arn:aws:iam::${account}:role/eks/cluster`,
      RoleId: expect.stringMatching(/^AROA[A-Z2-7]{17}$/),
      CreateDate: expect.any(Date),
      AssumeRolePolicyDocument: percentEncoded(TRUST),
      Tags: [{ Key: 'owner', Value: 'platform' }],
    };
    expect(created.Role).toMatchObject(identity);
    expect(created.Role).not.toHaveProperty('MaxSessionDuration');
    const { Role } = await iam.send(
      new GetRoleCommand({ RoleName: 'cluster' }),
    );
    expect(Role).toMatchObject({
      ...identity,
      RoleId: created.Role?.RoleId,
      Description: 'Control planes',
      MaxSessionDuration: 7200,
      PermissionsBoundary: { PermissionsBoundaryArn: CLUSTER_POLICY },
      RoleLastUsed: {},
    });
  });

  it('lists roles by name, in pages, under a path and without their tags', async () => {
    for (const name of ['b', 'A', 'c']) {
      await createRole(name, {
        Path: name === 'c' ? '/teams/shop/' : '/',
        Tags: [{ Key: 'owner', Value: 'x' }],
      });
    }
    const pages: string[][] = [];
    for await (const page of paginateListRoles(
      { client: iam, pageSize: 2 },
      {},
    )) {
      pages.push(page.Roles!.map(role => role.RoleName!));
      expect(page.IsTruncated).toBe(pages.length === 1);
      for (const role of page.Roles!) expect(role).not.toHaveProperty('Tags');
    }
    expect(pages).toEqual([['A', 'b'], ['c']]);
    const { Roles } = await iam.send(
      new ListRolesCommand({ PathPrefix: '/teams/' }),
    );
    expect(Roles).toMatchObject([
      {
        RoleName: 'c',
        MaxSessionDuration: 3600,
        AssumeRolePolicyDocument: percentEncoded(TRUST),
      },
    ]);
    await expect(
      iam.send(new ListRolesCommand({ MaxItems: 1001 })),
    ).rejects.toMatchObject({ name: 'ValidationError' });
    await expect(
      iam.send(new ListRolesCommand({ Marker: 'x' })),
    ).rejects.toMatchObject({ name: 'ValidationError' });
  });

  it('refuses a second role of the same name in any case', async () => {
    await createRole('cluster');
    await expect(createRole('Cluster')).rejects.toMatchObject({
      name: 'EntityAlreadyExistsException',
      message: 'Role with name Cluster already exists.',
      $metadata: { httpStatusCode: 409 },
    });
  });

  it('keeps the accounts apart', async () => {
    await createRole('cluster');
    const other = new IAMClient(clientConfig(sandbox, otherAccount));
    await expect(
      other.send(new GetRoleCommand({ RoleName: 'cluster' })),
    ).rejects.toMatchObject({
      name: 'NoSuchEntityException',
      message: 'The role with name cluster cannot be found.',
      $metadata: { httpStatusCode: 404 },
    });
    other.destroy();
  });

  it.each<[string, Partial<CreateRoleCommandInput>]>([
    ['It must contain only alphanumeric characters', { RoleName: 'two words' }],
    [
      'Member must have length less than or equal to 64',
      { RoleName: 'x'.repeat(65) },
    ],
    ['It must begin and end with /', { Path: 'teams' }],
    [
      'Member must have value greater than or equal to 3600',
      { MaxSessionDuration: 60 },
    ],
    [
      'Member must have value less than or equal to 43200',
      { MaxSessionDuration: 43201 },
    ],
    [
      'Member must have length less than or equal to 1000',
      { Description: 'x'.repeat(1001) },
    ],
  ])('refuses a role: %s', async (message, input) => {
    await expect(createRole('role', input)).rejects.toMatchObject({
      name: 'ValidationError',
      message: expect.stringContaining(message),
    });
  });

  it.each<[string, string]>([
    ['This policy contains invalid Json', '{'],
    ['Missing required field Statement', '{}'],
    [
      'The policy must contain a valid version string',
      JSON.stringify({ Version: '2020-01-01', Statement: [] }),
    ],
    ['Unknown field Actions', policy({ Effect: 'Allow', Actions: 'sts:*' })],
    ['Missing required field Effect', policy({ Action: 'sts:AssumeRole' })],
    [
      'Invalid effect',
      policy({ ...JSON.parse(TRUST).Statement[0], Effect: 'allow' }),
    ],
    [
      'Missing required field Principal',
      policy({ Effect: 'Allow', Action: 'sts:AssumeRole' }),
    ],
    [
      'Missing required field Action',
      policy({ Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' } }),
    ],
    [
      'Has prohibited field Resource',
      policy({ ...JSON.parse(TRUST).Statement[0], Resource: '*' }),
    ],
    [
      'AssumeRole policy may only specify STS AssumeRole actions.',
      policy({ ...JSON.parse(TRUST).Statement[0], Action: 's3:Get*' }),
    ],
    [
      'Invalid principal in policy: "SERVICE":"eks"',
      policy({
        Effect: 'Allow',
        Principal: { Service: 'eks' },
        Action: 'sts:AssumeRole',
      }),
    ],
    [
      `Invalid principal in policy: "AWS":"arn:aws:iam::${account}:role/none"`,
      policy({
        Effect: 'Allow',
        Principal: { AWS: `arn:aws:iam::${account}:role/none` },
        Action: 'sts:AssumeRole',
      }),
    ],
    [
      'Federated principals must be valid domain names or SAML metadata ARNs',
      policy({
        Effect: 'Allow',
        Principal: { Federated: 'https://issuer' },
        Action: 'sts:AssumeRoleWithWebIdentity',
      }),
    ],
  ])('refuses a trust policy: %s', async (message, document) => {
    await createRole('role');
    for (const request of [
      () => createRole('other', { AssumeRolePolicyDocument: document }),
      () =>
        iam.send(
          new UpdateAssumeRolePolicyCommand({
            RoleName: 'role',
            PolicyDocument: document,
          }),
        ),
    ]) {
      await expect(request()).rejects.toMatchObject({
        name: 'MalformedPolicyDocumentException',
        message: expect.stringContaining(message),
        $metadata: { httpStatusCode: 400 },
      });
    }
  });

  it('replaces a trust policy and writes account ids in it as ARNs', async () => {
    await createRole('role');
    await iam.send(
      new UpdateAssumeRolePolicyCommand({
        RoleName: 'role',
        PolicyDocument: policy({
          Effect: 'Allow',
          Principal: { AWS: otherAccount },
          Action: 'sts:AssumeRole',
          Condition: { StringEquals: { 'sts:ExternalId': 'it’s me (*)' } },
        }),
      }),
    );
    const { Role } = await iam.send(new GetRoleCommand({ RoleName: 'role' }));
    expect(Role?.AssumeRolePolicyDocument).not.toMatch(/[!'()*"{} ]/);
    expect(
      JSON.parse(decodeURIComponent(Role!.AssumeRolePolicyDocument!)),
    ).toEqual({
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: { AWS: `arn:aws:iam::${otherAccount}:root` },
          Action: 'sts:AssumeRole',
          Condition: { StringEquals: { 'sts:ExternalId': 'it’s me (*)' } },
        },
      ],
    });
    await expect(
      iam.send(
        new UpdateAssumeRolePolicyCommand({
          RoleName: 'role',
          PolicyDocument: policy({
            ...JSON.parse(TRUST).Statement[0],
            Sid: 'x'.repeat(2048),
          }),
        }),
      ),
    ).rejects.toMatchObject({
      name: 'LimitExceededException',
      message: 'Cannot exceed quota for ACLSizePerRole: 2048',
    });
  });

  it('tags roles without regard to the case of keys', async () => {
    const RoleName = 'role';
    await createRole(RoleName, { Tags: [{ Key: 'Owner', Value: 'a' }] });
    await iam.send(
      new TagRoleCommand({
        RoleName,
        Tags: [
          { Key: 'owner', Value: 'b' },
          { Key: 'tier', Value: '1' },
        ],
      }),
    );
    await iam.send(new UntagRoleCommand({ RoleName, TagKeys: ['TIER'] }));
    expect(await iam.send(new ListRoleTagsCommand({ RoleName }))).toMatchObject(
      {
        Tags: [{ Key: 'owner', Value: 'b' }],
        IsTruncated: false,
      },
    );
    const tag = (tags: Record<string, string>) =>
      iam.send(
        new TagRoleCommand({
          RoleName,
          Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })),
        }),
      );
    await expect(tag({ a: '1', A: '2' })).rejects.toMatchObject({
      name: 'InvalidInputException',
      message: expect.stringContaining('Duplicate tag keys found'),
    });
    await expect(tag({ 'aws:x': '1' })).rejects.toMatchObject({
      name: 'InvalidInputException',
    });
    await expect(
      tag(Object.fromEntries([...Array(50).keys()].map(i => [`k${i}`, '']))),
    ).rejects.toMatchObject({ name: 'LimitExceededException' });
  });

  it('attaches managed policies, detaches them and deletes only roles without any', async () => {
    const RoleName = 'role';
    const attachment = { RoleName, PolicyArn: CLUSTER_POLICY };
    await createRole(RoleName);
    await iam.send(new AttachRolePolicyCommand(attachment));
    await iam.send(new AttachRolePolicyCommand(attachment));
    expect(
      await iam.send(new ListAttachedRolePoliciesCommand({ RoleName })),
    ).toMatchObject({
      AttachedPolicies: [
        { PolicyName: 'AmazonEKSClusterPolicy', PolicyArn: CLUSTER_POLICY },
      ],
      IsTruncated: false,
    });
    await expect(
      iam.send(new DeleteRoleCommand({ RoleName })),
    ).rejects.toMatchObject({
      name: 'DeleteConflictException',
      message: 'Cannot delete entity, must detach all policies first.',
    });
    await iam.send(new DetachRolePolicyCommand(attachment));
    await expect(
      iam.send(new DetachRolePolicyCommand(attachment)),
    ).rejects.toMatchObject({
      name: 'NoSuchEntityException',
      message: `Policy ${CLUSTER_POLICY} was not found.`,
    });
    await iam.send(new DeleteRoleCommand({ RoleName }));
    await expect(
      iam.send(new GetRoleCommand({ RoleName })),
    ).rejects.toMatchObject({ name: 'NoSuchEntityException' });
  });

  it('attaches no policy that does not exist and at most ten', async () => {
    const RoleName = 'role';
    await createRole(RoleName);
    const attach = (PolicyArn: string) =>
      iam.send(new AttachRolePolicyCommand({ RoleName, PolicyArn }));
    await expect(attach('arn:aws:iam::aws:policy/None')).rejects.toMatchObject({
      name: 'NoSuchEntityException',
      message:
        'Policy arn:aws:iam::aws:policy/None does not exist or is not attachable.',
    });
    await expect(attach('AmazonEKSClusterPolicy')).rejects.toMatchObject({
      name: 'ValidationError',
    });
    const arns: string[] = [];
    for (let i = 0; i <= 10; i++) {
      const { Policy } = await iam.send(
        new CreatePolicyCommand({
          PolicyName: `p${i}`,
          PolicyDocument: READ_QUEUE,
        }),
      );
      arns.push(Policy!.Arn!);
    }
    for (const arn of arns.slice(0, 10)) await attach(arn);
    await expect(attach(arns[10])).rejects.toMatchObject({
      name: 'LimitExceededException',
      message: 'Cannot exceed quota for PoliciesPerRole: 10',
    });
  });

  it('keeps inline policies as they were written', async () => {
    const RoleName = 'role';
    const spaced = JSON.stringify(JSON.parse(READ_QUEUE), null, 2);
    await createRole(RoleName);
    await iam.send(
      new PutRolePolicyCommand({
        RoleName,
        PolicyName: 'queue',
        PolicyDocument: spaced,
      }),
    );
    expect(
      await iam.send(
        new GetRolePolicyCommand({ RoleName, PolicyName: 'queue' }),
      ),
    ).toMatchObject({
      RoleName,
      PolicyName: 'queue',
      PolicyDocument: percentEncoded(spaced),
    });
    expect(
      await iam.send(new ListRolePoliciesCommand({ RoleName })),
    ).toMatchObject({ PolicyNames: ['queue'] });
    await expect(
      iam.send(new DeleteRoleCommand({ RoleName })),
    ).rejects.toMatchObject({
      name: 'DeleteConflictException',
      message: 'Cannot delete entity, must delete policies first.',
    });
    await iam.send(
      new DeleteRolePolicyCommand({ RoleName, PolicyName: 'queue' }),
    );
    await expect(
      iam.send(new GetRolePolicyCommand({ RoleName, PolicyName: 'queue' })),
    ).rejects.toMatchObject({
      name: 'NoSuchEntityException',
      message: 'The role policy with name queue cannot be found.',
    });
  });

  it.each<[string, string]>([
    ['Syntax errors in policy.', 'no'],
    [
      'Policy document should not specify a principal.',
      policy({ Effect: 'Allow', Principal: '*', Action: '*', Resource: '*' }),
    ],
    [
      'Policy statement must contain actions.',
      policy({ Effect: 'Allow', Resource: '*' }),
    ],
    [
      'Policy statement must contain resources.',
      policy({ Effect: 'Allow', Action: '*' }),
    ],
    [
      'must be prefaced by a vendor',
      policy({ Effect: 'Allow', Action: 'Receive', Resource: '*' }),
    ],
    [
      'Resource queue must be in ARN format or "*".',
      policy({ Effect: 'Allow', Action: '*', Resource: 'queue' }),
    ],
    [
      'Statement IDs (SID) in a single policy must be unique.',
      policy(
        { Sid: 'a', Effect: 'Allow', Action: '*', Resource: '*' },
        { Sid: 'a', Effect: 'Deny', Action: 's3:*', Resource: '*' },
      ),
    ],
  ])('refuses a permissions policy: %s', async (message, PolicyDocument) => {
    await createRole('role');
    const refusal = {
      name: 'MalformedPolicyDocumentException',
      message: expect.stringContaining(message),
    };
    await expect(
      iam.send(
        new PutRolePolicyCommand({
          RoleName: 'role',
          PolicyName: 'p',
          PolicyDocument,
        }),
      ),
    ).rejects.toMatchObject(refusal);
    await expect(
      iam.send(new CreatePolicyCommand({ PolicyName: 'p', PolicyDocument })),
    ).rejects.toMatchObject(refusal);
  });

  it("makes managed policies, and knows AWS's own", async () => {
    const { Policy } = await iam.send(
      new CreatePolicyCommand({
        PolicyName: 'queue',
        Path: '/shop/',
        Description: 'Reads the queue',
        PolicyDocument: READ_QUEUE,
      }),
    );
    const PolicyArn = `arn:aws:iam::${account}:policy/shop/queue`;
    expect(Policy).toMatchObject({
      Arn: PolicyArn,
      PolicyId: expect.stringMatching(/^ANPA[A-Z2-7]{17}$/),
      DefaultVersionId: 'v1',
      AttachmentCount: 0,
      IsAttachable: true,
    });
    await createRole('role');
    for (const arn of [PolicyArn, CLUSTER_POLICY]) {
      await iam.send(
        new AttachRolePolicyCommand({ RoleName: 'role', PolicyArn: arn }),
      );
    }
    expect(await iam.send(new GetPolicyCommand({ PolicyArn }))).toMatchObject({
      Policy: { Description: 'Reads the queue', AttachmentCount: 1 },
    });
    expect(
      await iam.send(
        new GetPolicyVersionCommand({ PolicyArn, VersionId: 'v1' }),
      ),
    ).toMatchObject({
      PolicyVersion: {
        Document: percentEncoded(READ_QUEUE),
        IsDefaultVersion: true,
      },
    });
    const aws = { PolicyArn: CLUSTER_POLICY };
    expect(await iam.send(new GetPolicyCommand(aws))).toMatchObject({
      Policy: { PolicyName: 'AmazonEKSClusterPolicy', AttachmentCount: 1 },
    });
    const { PolicyVersion } = await iam.send(
      new GetPolicyVersionCommand({ ...aws, VersionId: 'v1' }),
    );
    expect(decodeURIComponent(PolicyVersion!.Document!)).toContain(
      'ec2:DescribeSubnets',
    );

    await expect(
      iam.send(
        new CreatePolicyCommand({
          PolicyName: 'Queue',
          PolicyDocument: READ_QUEUE,
        }),
      ),
    ).rejects.toMatchObject({
      name: 'EntityAlreadyExistsException',
      message:
        'A policy called Queue already exists. Duplicate names are not allowed.',
    });
    await expect(
      iam.send(new GetPolicyCommand({ PolicyArn: `${PolicyArn}s` })),
    ).rejects.toMatchObject({
      name: 'NoSuchEntityException',
      message: `Policy ${PolicyArn}s was not found.`,
    });
    await expect(
      iam.send(new GetPolicyVersionCommand({ ...aws, VersionId: 'v9' })),
    ).rejects.toMatchObject({ name: 'NoSuchEntityException' });
  });

  it('makes, shows, lists and deletes OpenID Connect providers', async () => {
    const url = 'oidc.eks.eu-west-1.amazonaws.com/id/0123456789ABCDEF';
    const create = () =>
      iam.send(
        new CreateOpenIDConnectProviderCommand({
          Url: `https://${url}`,
          ClientIDList: ['sts.amazonaws.com'],
          Tags: [{ Key: 'cluster', Value: 'blue' }],
        }),
      );
    const OpenIDConnectProviderArn = `arn:aws:iam::${account}:oidc-provider/${url}`;
    expect(await create()).toMatchObject({ OpenIDConnectProviderArn });
    expect(
      await iam.send(
        new GetOpenIDConnectProviderCommand({ OpenIDConnectProviderArn }),
      ),
    ).toMatchObject({
      Url: url,
      ClientIDList: ['sts.amazonaws.com'],
      ThumbprintList: [expect.stringMatching(/^[0-9a-f]{40}$/)],
      Tags: [{ Key: 'cluster', Value: 'blue' }],
    });
    await expect(create()).rejects.toMatchObject({
      name: 'EntityAlreadyExistsException',
      message: `Provider with url https://${url} already exists.`,
    });
    expect(
      await iam.send(new ListOpenIDConnectProvidersCommand({})),
    ).toMatchObject({
      OpenIDConnectProviderList: [{ Arn: OpenIDConnectProviderArn }],
    });
    const remove = new DeleteOpenIDConnectProviderCommand({
      OpenIDConnectProviderArn,
    });
    await iam.send(remove);
    await iam.send(remove);
    await expect(
      iam.send(
        new GetOpenIDConnectProviderCommand({ OpenIDConnectProviderArn }),
      ),
    ).rejects.toMatchObject({
      name: 'NoSuchEntityException',
      message: `OpenIDConnect Provider not found for arn ${OpenIDConnectProviderArn}`,
    });
    await expect(
      iam.send(
        new CreateOpenIDConnectProviderCommand({ Url: 'http://issuer' }),
      ),
    ).rejects.toMatchObject({
      name: 'ValidationError',
      message: expect.stringContaining('Invalid Open ID Connect Provider URL'),
    });
  });

  it('gives roles with tags and policies in the authorization details, page by page', async () => {
    await createRole('a', { Tags: [{ Key: 'owner', Value: 'shop' }] });
    await createRole('b');
    await iam.send(
      new PutRolePolicyCommand({
        RoleName: 'a',
        PolicyName: 'queue',
        PolicyDocument: READ_QUEUE,
      }),
    );
    await iam.send(
      new AttachRolePolicyCommand({ RoleName: 'a', PolicyArn: CLUSTER_POLICY }),
    );
    await iam.send(
      new CreatePolicyCommand({
        PolicyName: 'local',
        PolicyDocument: READ_QUEUE,
      }),
    );
    const found: unknown[] = [];
    for await (const page of paginateGetAccountAuthorizationDetails(
      { client: iam, pageSize: 1 },
      { Filter: ['Role'] },
    )) {
      expect(page.Policies).toEqual([]);
      expect(page.RoleDetailList).toHaveLength(1);
      found.push(...page.RoleDetailList!);
    }
    expect(found).toMatchObject([
      {
        RoleName: 'a',
        AssumeRolePolicyDocument: percentEncoded(TRUST),
        Tags: [{ Key: 'owner', Value: 'shop' }],
        RolePolicyList: [
          { PolicyName: 'queue', PolicyDocument: percentEncoded(READ_QUEUE) },
        ],
        AttachedManagedPolicies: [{ PolicyArn: CLUSTER_POLICY }],
        InstanceProfileList: [],
      },
      { RoleName: 'b', Tags: [] },
    ]);
    const everything = await iam.send(
      new GetAccountAuthorizationDetailsCommand({}),
    );
    expect(everything).toMatchObject({
      UserDetailList: [],
      GroupDetailList: [],
      RoleDetailList: [{ RoleName: 'a' }, { RoleName: 'b' }],
      Policies: [
        {
          PolicyName: 'local',
          PolicyVersionList: [{ Document: percentEncoded(READ_QUEUE) }],
        },
        { PolicyName: 'AmazonEKSClusterPolicy', AttachmentCount: 1 },
      ],
      IsTruncated: false,
    });
    await expect(
      iam.send(
        new GetAccountAuthorizationDetailsCommand({
          Filter: ['Roles' as 'Role'],
        }),
      ),
    ).rejects.toMatchObject({ name: 'ValidationError' });
  });
});

function policy(...Statement: object[]): string {
  return JSON.stringify({ Version: '2012-10-17', Statement });
}

/** As IAM writes documents: nothing but letters, digits, `-_.~` and percent signs. */
function percentEncoded(text: string): string {
  return [...Buffer.from(text)]
    .map(byte => {
      const character = String.fromCharCode(byte);
      return /[A-Za-z0-9\-_.~]/.test(character)
        ? character
        : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    })
    .join('');
}
