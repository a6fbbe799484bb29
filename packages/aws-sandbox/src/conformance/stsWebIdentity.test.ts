import {
  AssumeRoleWithWebIdentityCommand,
  GetAccessKeyInfoCommand,
  GetCallerIdentityCommand,
  STSClient,
} from '@aws-sdk/client-sts';
import { newOidcProviderRow } from '../services/iam/newOidcProviderRow';
import { oidcProviderTable } from '../services/iam/tables';
import { account, aPlatform, clientConfig, type Platform } from './aPlatform';
import { allow } from './aSession';

describe('AssumeRoleWithWebIdentity', () => {
  let platform: Platform;
  const issuer = 'oidc.eks.eu-west-1.amazonaws.com/id/ABC';
  const providerArn = `arn:aws:iam::${account}:oidc-provider/${issuer}`;
  const claimsOf = () => ({
    iss: `https://${issuer}`,
    sub: 'system:serviceaccount:shop:checkout',
    aud: ['sts.amazonaws.com'],
    exp: Math.floor(platform.clock.now() / 1000) + 3600,
  });
  const tokenOf = (claims: object = {}) =>
    ['{"alg":"RS256"}', JSON.stringify({ ...claimsOf(), ...claims }), 'none']
      .map(part => Buffer.from(part).toString('base64url'))
      .join('.');
  const assume = (overrides = {}) =>
    platform.sts.send(
      new AssumeRoleWithWebIdentityCommand({
        RoleArn: `arn:aws:iam::${account}:role/checkout`,
        RoleSessionName: 'pod',
        WebIdentityToken: tokenOf(),
        ...overrides,
      }),
    );
  beforeEach(async () => {
    platform = await aPlatform();
    platform.sandbox.world
      .globalPlace(account)
      .table(oidcProviderTable)
      .set(
        providerArn,
        newOidcProviderRow({
          accountId: account,
          url: issuer,
          clientIds: ['sts.amazonaws.com'],
          createdAt: platform.clock.now(),
        }),
      );
    platform.addRole('checkout', {
      permissions: [allow('sts:GetAccessKeyInfo')],
      policy: {
        Effect: 'Allow',
        Principal: { Federated: providerArn },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: {
          StringEquals: {
            [`${issuer}:aud`]: 'sts.amazonaws.com',
            [`${issuer}:sub`]: 'system:serviceaccount:shop:checkout',
          },
        },
      },
    });
  });
  afterEach(() => platform.sandbox.close());

  it('gives the bearer of the right token a session, without a signature', async () => {
    const answer = await assume();
    expect(answer).toMatchObject({
      SubjectFromWebIdentityToken: 'system:serviceaccount:shop:checkout',
      Audience: 'sts.amazonaws.com',
      Provider: providerArn,
      AssumedRoleUser: {
        Arn: `arn:aws:sts::${account}:assumed-role/checkout/pod`,
      },
    });
    const { AccessKeyId, SecretAccessKey, SessionToken } = answer.Credentials!;
    const own = new STSClient({
      ...clientConfig(platform.sandbox),
      credentials: {
        accessKeyId: AccessKeyId!,
        secretAccessKey: SecretAccessKey!,
        sessionToken: SessionToken,
      },
    });
    await expect(
      own.send(new GetCallerIdentityCommand({})),
    ).resolves.toMatchObject({ Account: account });
    await expect(
      own.send(new GetAccessKeyInfoCommand({ AccessKeyId })),
    ).resolves.toMatchObject({ Account: account });
    expect(
      platform.sandbox.requests({ operation: 'AssumeRoleWithWebIdentity' }),
    ).toMatchObject([{ accountId: account, principalArn: 'anonymous' }]);
  });

  it.each<[string, object | undefined, object, string, RegExp]>([
    [
      'of another service account',
      { sub: 'system:serviceaccount:shop:cart' },
      {},
      'AccessDenied',
      /^Not authorized to perform sts:AssumeRoleWithWebIdentity$/,
    ],
    [
      'for a role that does not exist',
      {},
      { RoleArn: `arn:aws:iam::${account}:role/nobody` },
      'AccessDenied',
      /^Not authorized/,
    ],
    [
      'for another audience',
      { aud: 'vault' },
      {},
      'InvalidIdentityToken',
      /^Incorrect token audience$/,
    ],
    [
      'of an unknown provider',
      { iss: 'https://accounts.example.com' },
      {},
      'InvalidIdentityToken',
      /^No OpenIDConnect provider found .* https:\/\/accounts\.example\.com$/,
    ],
    [
      'that has ended',
      { exp: 1 },
      {},
      'ExpiredTokenException',
      /^Token expired/,
    ],
    [
      'that is none',
      undefined,
      { WebIdentityToken: 'a.b' },
      'InvalidIdentityToken',
      /not a valid JWT/,
    ],
    [
      'for longer than the role allows',
      {},
      { DurationSeconds: 7200 },
      'ValidationError',
      /MaxSessionDuration/,
    ],
  ])('refuses a token %s', async (_, claims, overrides, name, message) => {
    await expect(
      assume({
        ...(claims && { WebIdentityToken: tokenOf(claims) }),
        ...overrides,
      }),
    ).rejects.toMatchObject({
      Code: name,
      message: expect.stringMatching(message),
    });
  });
});
