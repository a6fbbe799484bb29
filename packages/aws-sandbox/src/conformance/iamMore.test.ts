import {
  AddClientIDToOpenIDConnectProviderCommand,
  AddRoleToInstanceProfileCommand,
  AttachRolePolicyCommand,
  CreateInstanceProfileCommand,
  CreateOpenIDConnectProviderCommand,
  CreatePolicyCommand,
  CreateServiceLinkedRoleCommand,
  DeleteInstanceProfileCommand,
  DeletePolicyCommand,
  DeleteRoleCommand,
  DeleteServiceLinkedRoleCommand,
  DetachRolePolicyCommand,
  GetAccountAuthorizationDetailsCommand,
  GetInstanceProfileCommand,
  GetOpenIDConnectProviderCommand,
  GetRoleCommand,
  GetServiceLinkedRoleDeletionStatusCommand,
  IAMClient,
  ListEntitiesForPolicyCommand,
  ListInstanceProfilesCommand,
  ListInstanceProfilesForRoleCommand,
  ListOpenIDConnectProviderTagsCommand,
  ListPoliciesCommand,
  paginateGetAccountAuthorizationDetails,
  paginateListRoles,
  PutRolePolicyCommand,
  RemoveClientIDFromOpenIDConnectProviderCommand,
  RemoveRoleFromInstanceProfileCommand,
  SimulatePrincipalPolicyCommand,
  TagOpenIDConnectProviderCommand,
  UntagOpenIDConnectProviderCommand,
  UpdateOpenIDConnectProviderThumbprintCommand,
  UpdateRoleCommand,
  type SimulatePrincipalPolicyCommandInput,
} from '@aws-sdk/client-iam';
import { newRoleRow } from '../services/iam/newRoleRow';
import { entityKey, roleTable } from '../services/iam/tables';
import { aCluster, roleArn } from './aCluster';
import { account, aPlatform, clientConfig, type Platform } from './aPlatform';

let platform: Platform;
let iam: IAMClient;
beforeEach(async () => {
  platform = await aPlatform();
  iam = new IAMClient(clientConfig(platform.sandbox));
});
afterEach(() => platform.sandbox.close());

const policyOf = (...statements: object[]) =>
  JSON.stringify({ Version: '2012-10-17', Statement: statements });
const createPolicy = async (name: string, ...statements: object[]) => {
  const { Policy } = await iam.send(
    new CreatePolicyCommand({
      PolicyName: name,
      PolicyDocument: policyOf(...statements),
    }),
  );
  return Policy!.Arn!;
};

describe('SimulatePrincipalPolicy', () => {
  const simulate = async (
    actions: string[],
    overrides: Partial<SimulatePrincipalPolicyCommandInput> = {},
  ) => {
    const { EvaluationResults } = await iam.send(
      new SimulatePrincipalPolicyCommand({
        PolicySourceArn: roleArn('node'),
        ActionNames: actions,
        ...overrides,
      }),
    );
    return EvaluationResults!.map(result => result.EvalDecision);
  };
  const put = (...statements: object[]) =>
    iam.send(
      new PutRolePolicyCommand({
        RoleName: 'node',
        PolicyName: 'own',
        PolicyDocument: policyOf(...statements),
      }),
    );

  it('allows what a policy allows, unless another denies it', async () => {
    await put(
      { Effect: 'Allow', Action: 'eks:*', Resource: '*' },
      { Effect: 'Deny', Action: 'eks:Delete*', Resource: '*' },
    );
    expect(
      await simulate([
        'eks:CreateCluster',
        'eks:DeleteCluster',
        's3:GetObject',
      ]),
    ).toEqual(['allowed', 'explicitDeny', 'implicitDeny']);
    const attached = 'arn:aws:iam::aws:policy/AmazonEKSWorkerNodePolicy';
    await iam.send(
      new AttachRolePolicyCommand({ RoleName: 'node', PolicyArn: attached }),
    );
    const { EvaluationResults } = await iam.send(
      new SimulatePrincipalPolicyCommand({
        PolicySourceArn: roleArn('node'),
        ActionNames: ['ec2:DescribeInstances'],
      }),
    );
    expect(EvaluationResults).toMatchObject([
      {
        EvalActionName: 'ec2:DescribeInstances',
        EvalResourceName: '*',
        EvalDecision: 'allowed',
        MatchedStatements: [{ SourcePolicyId: 'AmazonEKSWorkerNodePolicy' }],
      },
    ]);
  });

  it('heeds resources and conditions', async () => {
    await put({
      Effect: 'Allow',
      Action: 'iam:PassRole',
      Resource: `arn:aws:iam::${account}:role/eks-*`,
      Condition: {
        StringEquals: { 'iam:PassedToService': 'eks.amazonaws.com' },
      },
    });
    const ResourceArns = [roleArn('eks-cluster'), roleArn('other')];
    const ContextEntries = [
      {
        ContextKeyName: 'iam:PassedToService',
        ContextKeyType: 'string' as const,
        ContextKeyValues: ['eks.amazonaws.com'],
      },
    ];
    expect(
      await simulate(['iam:PassRole'], { ResourceArns, ContextEntries }),
    ).toEqual(['allowed', 'implicitDeny']);
    const { EvaluationResults } = await iam.send(
      new SimulatePrincipalPolicyCommand({
        PolicySourceArn: roleArn('node'),
        ActionNames: ['iam:PassRole'],
        ResourceArns,
      }),
    );
    expect(EvaluationResults).toMatchObject([
      {
        EvalDecision: 'implicitDeny',
        MissingContextValues: ['iam:PassedToService'],
      },
      { EvalDecision: 'implicitDeny' },
    ]);
  });

  it('lets a boundary take away', async () => {
    await put({ Effect: 'Allow', Action: '*', Resource: '*' });
    const boundary = await createPolicy('boundary', {
      Effect: 'Allow',
      Action: 'eks:Describe*',
      Resource: '*',
    });
    const role = platform.sandbox.world
      .globalPlace(account)
      .table(roleTable)
      .get('node')!;
    role.permissionsBoundaryArn = boundary;
    expect(
      await simulate(['eks:DescribeCluster', 'eks:CreateCluster']),
    ).toEqual(['allowed', 'implicitDeny']);
  });

  it('knows the administrator, and nobody else', async () => {
    const admin = `arn:aws:iam::${account}:user/admin`;
    expect(
      await simulate(['eks:CreateCluster'], { PolicySourceArn: admin }),
    ).toEqual(['allowed']);
    await expect(
      simulate(['eks:CreateCluster'], { PolicySourceArn: roleArn('nobody') }),
    ).rejects.toMatchObject({ Code: 'NoSuchEntity' });
    await expect(
      simulate(['eks:CreateCluster'], {
        PolicySourceArn: `arn:aws:sts::${account}:assumed-role/node/x`,
      }),
    ).rejects.toMatchObject({ Code: 'InvalidInput' });
    await expect(simulate(['eks:*'])).rejects.toMatchObject({
      Code: 'InvalidInput',
    });
  });
});

describe('Instance profiles', () => {
  const InstanceProfileName = 'nodes';

  it('hold one role, and hold it fast', async () => {
    const { InstanceProfile } = await iam.send(
      new CreateInstanceProfileCommand({ InstanceProfileName }),
    );
    expect(InstanceProfile).toMatchObject({
      Arn: `arn:aws:iam::${account}:instance-profile/nodes`,
      InstanceProfileId: expect.stringMatching(/^AIPA[A-Z2-7]{17}$/),
      Roles: [],
    });
    const membership = { InstanceProfileName, RoleName: 'node' };
    const add = () => iam.send(new AddRoleToInstanceProfileCommand(membership));
    await add();
    await expect(add()).rejects.toMatchObject({ Code: 'LimitExceeded' });
    const found = await iam.send(
      new GetInstanceProfileCommand({ InstanceProfileName }),
    );
    expect(found.InstanceProfile).toMatchObject({
      Roles: [{ RoleName: 'node' }],
    });
    for (const listing of [
      await iam.send(new ListInstanceProfilesCommand({})),
      await iam.send(
        new ListInstanceProfilesForRoleCommand({ RoleName: 'node' }),
      ),
    ]) {
      expect(listing.InstanceProfiles).toMatchObject([{ InstanceProfileName }]);
    }
    const details = await iam.send(
      new GetAccountAuthorizationDetailsCommand({ Filter: ['Role'] }),
    );
    expect(
      details.RoleDetailList!.find(role => role.RoleName === 'node'),
    ).toMatchObject({ InstanceProfileList: [{ InstanceProfileName }] });
    const remove = () =>
      iam.send(new DeleteInstanceProfileCommand({ InstanceProfileName }));
    await expect(remove()).rejects.toMatchObject({ Code: 'DeleteConflict' });
    await expect(
      iam.send(new DeleteRoleCommand({ RoleName: 'node' })),
    ).rejects.toMatchObject({ Code: 'DeleteConflict' });
    await iam.send(new RemoveRoleFromInstanceProfileCommand(membership));
    await remove();
    await expect(
      iam.send(new GetInstanceProfileCommand({ InstanceProfileName })),
    ).rejects.toMatchObject({ Code: 'NoSuchEntity' });
  });
});

describe('Service-linked roles', () => {
  it('belong to their service, and go once nothing needs them', async () => {
    const create = (AWSServiceName: string) =>
      iam.send(new CreateServiceLinkedRoleCommand({ AWSServiceName }));
    const { Role } = await create('eks.amazonaws.com');
    expect(Role).toMatchObject({
      RoleName: 'AWSServiceRoleForAmazonEKS',
      Path: '/aws-service-role/eks.amazonaws.com/',
    });
    const one = { RoleName: Role!.RoleName };
    await expect(create('eks.amazonaws.com')).rejects.toThrow('has been taken');
    await expect(create('s3.amazonaws.com')).rejects.toMatchObject({
      Code: 'InvalidInput',
    });
    await expect(iam.send(new DeleteRoleCommand(one))).rejects.toMatchObject({
      Code: 'UnmodifiableEntity',
    });
    const remove = async () => {
      const { DeletionTaskId } = await iam.send(
        new DeleteServiceLinkedRoleCommand(one),
      );
      return iam.send(
        new GetServiceLinkedRoleDeletionStatusCommand({ DeletionTaskId }),
      );
    };
    await aCluster(platform);
    expect(await remove()).toMatchObject({
      Status: 'FAILED',
      Reason: {
        RoleUsageList: [
          { Resources: [expect.stringMatching(/cluster\/blue$/)] },
        ],
      },
    });
    await create('spot.amazonaws.com');
    one.RoleName = 'AWSServiceRoleForEC2Spot';
    expect(await remove()).toMatchObject({ Status: 'SUCCEEDED' });
    await expect(iam.send(new GetRoleCommand(one))).rejects.toMatchObject({
      Code: 'NoSuchEntity',
    });
  });
});

describe('Managed policies', () => {
  it('are listed by scope and use, and deleted when nobody has them', async () => {
    const arn = await createPolicy('mine', {
      Effect: 'Allow',
      Action: 's3:*',
      Resource: '*',
    });
    const list = async (filter: object) =>
      (await iam.send(new ListPoliciesCommand(filter))).Policies!.map(
        policy => policy.Arn,
      );
    expect(await list({ Scope: 'Local' })).toEqual([arn]);
    expect(await list({ Scope: 'AWS' })).not.toContain(arn);
    expect(await list({ OnlyAttached: true })).toEqual([]);
    const attachment = { RoleName: 'node', PolicyArn: arn };
    await iam.send(new AttachRolePolicyCommand(attachment));
    expect(await list({ OnlyAttached: true })).toEqual([arn]);
    const entities = await iam.send(
      new ListEntitiesForPolicyCommand({ PolicyArn: arn }),
    );
    expect(entities.PolicyRoles).toMatchObject([{ RoleName: 'node' }]);
    const remove = (PolicyArn: string) =>
      iam.send(new DeletePolicyCommand({ PolicyArn }));
    await expect(remove(arn)).rejects.toMatchObject({ Code: 'DeleteConflict' });
    await expect(
      remove('arn:aws:iam::aws:policy/AdministratorAccess'),
    ).rejects.toMatchObject({ Code: 'AccessDenied' });
    await iam.send(new DetachRolePolicyCommand(attachment));
    await remove(arn);
    expect(await list({ Scope: 'Local' })).toEqual([]);
  });
});

describe('Roles and providers', () => {
  it('change in what can change', async () => {
    await iam.send(
      new UpdateRoleCommand({
        RoleName: 'node',
        Description: 'nodes',
        MaxSessionDuration: 7200,
      }),
    );
    const { Role } = await iam.send(new GetRoleCommand({ RoleName: 'node' }));
    expect(Role).toMatchObject({
      Description: 'nodes',
      MaxSessionDuration: 7200,
    });
    const made = await iam.send(
      new CreateOpenIDConnectProviderCommand({
        Url: 'https://id.example.com',
        ClientIDList: ['one'],
      }),
    );
    const provider = {
      OpenIDConnectProviderArn: made.OpenIDConnectProviderArn!,
    };
    const ThumbprintList = ['a'.repeat(40)];
    await iam.send(
      new AddClientIDToOpenIDConnectProviderCommand({
        ...provider,
        ClientID: 'two',
      }),
    );
    await iam.send(
      new RemoveClientIDFromOpenIDConnectProviderCommand({
        ...provider,
        ClientID: 'one',
      }),
    );
    await iam.send(
      new UpdateOpenIDConnectProviderThumbprintCommand({
        ...provider,
        ThumbprintList,
      }),
    );
    await iam.send(
      new TagOpenIDConnectProviderCommand({
        ...provider,
        Tags: [
          { Key: 'a', Value: 'b' },
          { Key: 'c', Value: 'd' },
        ],
      }),
    );
    await iam.send(
      new UntagOpenIDConnectProviderCommand({ ...provider, TagKeys: ['a'] }),
    );
    await expect(
      iam.send(new GetOpenIDConnectProviderCommand(provider)),
    ).resolves.toMatchObject({ ClientIDList: ['two'], ThumbprintList });
    await expect(
      iam.send(new ListOpenIDConnectProviderTagsCommand(provider)),
    ).resolves.toMatchObject({ Tags: [{ Key: 'c', Value: 'd' }] });
  });

  it('page through 50,000 roles', async () => {
    const table = platform.sandbox.world.globalPlace(account).table(roleTable);
    for (let index = 0; index < 50_000; index++) {
      const roleName = `role-${(index * 7919) % 50_000}`;
      const row = newRoleRow({
        accountId: account,
        roleName,
        trustPolicy: '{}',
        createdAt: 0,
      });
      table.set(entityKey(roleName), row);
    }
    const names = new Set<string>();
    for await (const page of paginateListRoles(
      { client: iam, pageSize: 1000 },
      {},
    )) {
      for (const role of page.Roles!) names.add(role.RoleName!);
    }
    expect(names.size).toBe(table.size);
    const details: string[] = [];
    for await (const page of paginateGetAccountAuthorizationDetails(
      { client: iam, pageSize: 1000 },
      { Filter: ['Role'] },
    )) {
      details.push(...page.RoleDetailList!.map(role => role.RoleName!));
      if (details.length >= 3000) break;
    }
    expect(details).toEqual([...names].slice(0, 3000));
  }, 60_000);
});
