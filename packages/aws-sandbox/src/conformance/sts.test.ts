import {
  AssumeRoleCommand,
  GetCallerIdentityCommand,
  STSClient,
  type AssumeRoleCommandInput,
} from '@aws-sdk/client-sts';
import type { AwsCredentialIdentity } from '@smithy/types';
import { EKSClient, ListClustersCommand } from '@aws-sdk/client-eks';
import {
  account,
  aPlatform,
  clientConfig,
  otherAccount,
  type Platform,
} from './aPlatform';
import { allow } from './aSession';

describe('STS', () => {
  let platform: Platform;
  let roleArn: string;
  beforeEach(async () => {
    platform = await aPlatform();
    roleArn = platform.addRole(
      'backstage',
      {
        policy: {
          Effect: 'Allow',
          Principal: { AWS: `arn:aws:iam::${account}:root` },
          Action: ['sts:AssumeRole', 'sts:TagSession', 'sts:SetSourceIdentity'],
          Condition: { StringEquals: { 'sts:ExternalId': 'secret' } },
        },
        permissions: [
          allow('eks:ListClusters'),
          allow(['sts:AssumeRole', 'sts:TagSession', 'sts:SetSourceIdentity']),
        ],
      },
      otherAccount,
    );
  });
  afterEach(() => platform.sandbox.close());

  const assume = (
    overrides: Partial<AssumeRoleCommandInput> = {},
    sts = platform.sts,
  ) =>
    sts.send(
      new AssumeRoleCommand({
        RoleArn: roleArn,
        RoleSessionName: 'jane@example.com',
        ExternalId: 'secret',
        ...overrides,
      }),
    );
  const credentialsOf = ({
    Credentials: credentials,
  }: Awaited<ReturnType<typeof assume>>) => ({
    accessKeyId: credentials!.AccessKeyId!,
    secretAccessKey: credentials!.SecretAccessKey!,
    sessionToken: credentials!.SessionToken!,
  });
  const clientsWith = (credentials: AwsCredentialIdentity) => {
    const config = { ...clientConfig(platform.sandbox), credentials };
    return { sts: new STSClient(config), eks: new EKSClient(config) };
  };

  it('names the administrator of the account in the access key id', async () => {
    const identity = await platform.sts.send(new GetCallerIdentityCommand({}));
    expect(identity).toMatchObject({
      Account: account,
      Arn: `arn:aws:iam::${account}:user/admin`,
      UserId: expect.stringMatching(/^AIDA[A-Z2-7]{17}$/),
    });
  });

  it('gives a session in the account of the role, recorded with its tags and source identity', async () => {
    const answer = await assume({
      DurationSeconds: 900,
      SourceIdentity: 'jane',
      Tags: [{ Key: 'task', Value: 't-1' }],
    });
    expect(answer.Credentials!.Expiration).toEqual(
      new Date(platform.clock.now() + 900_000),
    );
    const arn = `arn:aws:sts::${otherAccount}:assumed-role/backstage/jane@example.com`;
    expect(answer).toMatchObject({
      AssumedRoleUser: { Arn: arn },
      SourceIdentity: 'jane',
    });

    const { sts, eks } = clientsWith(credentialsOf(answer));
    await expect(
      sts.send(new GetCallerIdentityCommand({})),
    ).resolves.toMatchObject({ Account: otherAccount, Arn: arn });
    await eks.send(new ListClustersCommand({}));
    expect(
      platform.sandbox.requests({ operation: 'ListClusters' }),
    ).toMatchObject([
      {
        service: 'eks',
        accountId: otherAccount,
        principalArn: arn,
        sourceIdentity: 'jane',
        sessionTags: { task: 't-1' },
        status: 200,
      },
    ]);
  });

  it.each<[string, Partial<AssumeRoleCommandInput>]>([
    ['the external id is wrong', { ExternalId: 'guess' }],
    ['the external id is missing', { ExternalId: undefined }],
    [
      'the role does not exist',
      { RoleArn: `arn:aws:iam::${otherAccount}:role/nobody` },
    ],
  ])('denies access when %s', async (_, overrides) => {
    await expect(assume(overrides)).rejects.toMatchObject({
      name: 'AccessDenied',
      message: `User: arn:aws:iam::${account}:user/admin is not authorized to perform: sts:AssumeRole on resource: ${
        overrides.RoleArn ?? roleArn
      }`,
      $metadata: { httpStatusCode: 403 },
    });
  });

  it('denies access to callers whom the role does not trust', async () => {
    const stranger = new STSClient(
      clientConfig(platform.sandbox, '999999999999'),
    );
    await expect(assume({}, stranger)).rejects.toMatchObject({
      name: 'AccessDenied',
    });
  });

  it('lets a denial win over every permission', async () => {
    const RoleArn = platform.addRole('guarded', {
      policy: [
        { Effect: 'Allow', Principal: '*', Action: 'sts:*' },
        {
          Effect: 'Deny',
          Principal: { AWS: '*' },
          Action: 'sts:AssumeRole',
          Condition: { StringLike: { 'sts:RoleSessionName': 'jane*' } },
        },
      ],
    });
    await expect(
      assume({ RoleArn, RoleSessionName: 'john' }),
    ).resolves.toBeDefined();
    await expect(assume({ RoleArn })).rejects.toMatchObject({
      name: 'AccessDenied',
    });
  });

  it('asks for the permission to tag sessions apart from that to assume the role', async () => {
    const RoleArn = platform.addRole('plain', {
      policy: {
        Effect: 'Allow',
        Principal: { AWS: account },
        Action: 'sts:AssumeRole',
      },
    });
    await expect(assume({ RoleArn })).resolves.toBeDefined();
    await expect(
      assume({ RoleArn, Tags: [{ Key: 'task', Value: 't-1' }] }),
    ).rejects.toMatchObject({
      name: 'AccessDenied',
      message: expect.stringContaining('sts:TagSession'),
    });
    await expect(
      assume({ RoleArn, SourceIdentity: 'jane' }),
    ).rejects.toMatchObject({
      message: expect.stringContaining('sts:SetSourceIdentity'),
    });
  });

  it('chains roles, passing transitive tags and the source identity on, for an hour at most', async () => {
    const next = platform.addRole(
      'next',
      {
        policy: {
          Effect: 'Allow',
          Principal: { AWS: roleArn },
          Action: ['sts:AssumeRole', 'sts:TagSession', 'sts:SetSourceIdentity'],
        },
        permissions: [allow('eks:ListClusters')],
      },
      account,
    );
    const first = await assume({
      SourceIdentity: 'jane',
      Tags: [
        { Key: 'task', Value: 't-1' },
        { Key: 'step', Value: 's-1' },
      ],
      TransitiveTagKeys: ['task'],
    });
    const { sts } = clientsWith(credentialsOf(first));
    const second = await assume({ RoleArn: next, ExternalId: undefined }, sts);
    const chained = clientsWith(credentialsOf(second));
    await chained.eks.send(new ListClustersCommand({}));
    expect(
      platform.sandbox.requests({ operation: 'ListClusters' }),
    ).toMatchObject([
      {
        accountId: account,
        sourceIdentity: 'jane',
        sessionTags: { task: 't-1' },
      },
    ]);
    await expect(
      assume({ RoleArn: next, DurationSeconds: 7200 }, sts),
    ).rejects.toMatchObject({
      name: 'ValidationError',
      message: expect.stringContaining('role chaining'),
    });
  });

  it('ends sessions when their time is over', async () => {
    const { sts, eks } = clientsWith(
      credentialsOf(await assume({ DurationSeconds: 900 })),
    );
    platform.clock.advance(899_000);
    await expect(
      sts.send(new GetCallerIdentityCommand({})),
    ).resolves.toBeDefined();
    platform.clock.advance(1_000);
    await expect(
      sts.send(new GetCallerIdentityCommand({})),
    ).rejects.toMatchObject({ name: 'ExpiredToken' });
    await expect(eks.send(new ListClustersCommand({}))).rejects.toMatchObject({
      name: 'ExpiredTokenException',
    });
  });

  it('knows no other access keys, and no session without its token', async () => {
    const session = credentialsOf(await assume());
    for (const credentials of [
      { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'x' },
      { accessKeyId: '1234', secretAccessKey: 'x' },
      { accessKeyId: 'ASIA7777777777777777', secretAccessKey: 'x' },
      { ...session, sessionToken: 'other' },
      { ...session, sessionToken: undefined },
    ]) {
      const { sts, eks } = clientsWith(credentials);
      await expect(
        sts.send(new GetCallerIdentityCommand({})),
      ).rejects.toMatchObject({
        name: 'InvalidClientTokenId',
        $metadata: { httpStatusCode: 403 },
      });
      await expect(eks.send(new ListClustersCommand({}))).rejects.toMatchObject(
        {
          name: 'UnrecognizedClientException',
          $metadata: { httpStatusCode: 403 },
        },
      );
    }
  });

  it.each<[string, Partial<AssumeRoleCommandInput>, RegExp]>([
    [
      'a session name with a space',
      { RoleSessionName: 'jane doe' },
      /Value 'jane doe' at 'roleSessionName' failed to satisfy constraint: Member must satisfy regular expression pattern/,
    ],
    [
      'a session name of one letter',
      { RoleSessionName: 'j' },
      /at 'roleSessionName'.*greater than or equal to 2/,
    ],
    [
      'a duration too short',
      { DurationSeconds: 60 },
      /at 'durationSeconds'.*greater than or equal to 900/,
    ],
    [
      'a duration longer than the role allows',
      { DurationSeconds: 7200 },
      /exceeds the MaxSessionDuration set for this role/,
    ],
    ['a role that is no ARN', { RoleArn: 'backstage' }, /backstage is invalid/],
    [
      'a transitive key without its tag',
      { TransitiveTagKeys: ['task'] },
      /transitive tag key 'task'/,
    ],
  ])('refuses %s', async (_, overrides, message) => {
    await expect(assume(overrides)).rejects.toMatchObject({
      message: expect.stringMatching(message),
      $metadata: { httpStatusCode: 400 },
    });
  });
});
