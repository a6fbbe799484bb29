import {
  AssociateIdentityProviderConfigCommand,
  DescribeClusterCommand,
  DescribeIdentityProviderConfigCommand,
  DescribeUpdateCommand,
  DisassociateIdentityProviderConfigCommand,
  ListIdentityProviderConfigsCommand,
  ListTagsForResourceCommand,
  type OidcIdentityProviderConfigRequest,
} from '@aws-sdk/client-eks';
import { aCluster, MINUTE } from './aCluster';
import { aPlatform, type Platform } from './aPlatform';

let platform: Platform;
beforeEach(async () => {
  platform = await aPlatform();
  await aCluster(platform);
});
afterEach(() => platform.sandbox.close());

const associate = (oidc: Partial<OidcIdentityProviderConfigRequest> = {}) =>
  platform.eks.send(
    new AssociateIdentityProviderConfigCommand({
      clusterName: 'blue',
      oidc: {
        identityProviderConfigName: 'keycloak',
        issuerUrl: 'https://id.example.com/realms/dev',
        clientId: 'kubernetes',
        ...oidc,
      },
      tags: { a: 'b' },
    }),
  );
const one = {
  clusterName: 'blue',
  identityProviderConfig: { type: 'oidc', name: 'keycloak' },
};
const describeIt = async () => {
  const { identityProviderConfig } = await platform.eks.send(
    new DescribeIdentityProviderConfigCommand(one),
  );
  return identityProviderConfig!.oidc!;
};

describe('EKS identity provider configurations', () => {
  it('leave nothing but a failed update when they cannot be associated', async () => {
    platform.sandbox.addFault({
      kind: 'outcome',
      resource: 'identityProvider',
      name: 'keycloak',
      status: 'FAILED',
      issues: [
        { code: 'Unknown', message: 'No such issuer', resourceIds: ['blue'] },
      ],
    });
    const { update } = await associate();
    expect((await describeIt()).status).toBe('CREATING');
    platform.clock.advance(15 * MINUTE);

    await expect(describeIt()).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
    });
    const { update: failed } = await platform.eks.send(
      new DescribeUpdateCommand({ name: 'blue', updateId: update!.id }),
    );
    expect(failed).toMatchObject({
      status: 'Failed',
      errors: [
        {
          errorCode: 'Unknown',
          errorMessage: 'No such issuer',
          resourceIds: ['blue'],
        },
      ],
    });
  });

  it('take long to come and go', async () => {
    const { update, tags } = await associate();
    expect(update).toMatchObject({
      type: 'AssociateIdentityProviderConfig',
      status: 'InProgress',
    });
    expect(tags).toEqual({ a: 'b' });
    platform.clock.advance(10 * MINUTE);
    const coming = await describeIt();
    expect(coming).toMatchObject({
      identityProviderConfigName: 'keycloak',
      clusterName: 'blue',
      status: 'CREATING',
      usernameClaim: 'sub',
    });
    await expect(
      platform.eks.send(
        new ListTagsForResourceCommand({
          resourceArn: coming.identityProviderConfigArn,
        }),
      ),
    ).resolves.toMatchObject({ tags: { a: 'b' } });
    const remove = () =>
      platform.eks.send(new DisassociateIdentityProviderConfigCommand(one));
    await expect(remove()).rejects.toMatchObject({
      name: 'ResourceInUseException',
    });
    platform.clock.advance(5 * MINUTE);
    expect((await describeIt()).status).toBe('ACTIVE');
    await expect(
      platform.eks.send(
        new ListIdentityProviderConfigsCommand({ clusterName: 'blue' }),
      ),
    ).resolves.toMatchObject({
      identityProviderConfigs: [{ type: 'oidc', name: 'keycloak' }],
    });
    const removal = await remove();
    expect((await describeIt()).status).toBe('DELETING');
    platform.clock.advance(10 * MINUTE);
    await expect(describeIt()).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
    });
    await expect(
      platform.eks.send(
        new DescribeUpdateCommand({
          name: 'blue',
          updateId: removal.update!.id,
        }),
      ),
    ).resolves.toMatchObject({
      update: {
        type: 'DisassociateIdentityProviderConfig',
        status: 'Successful',
      },
    });
    await associate({ identityProviderConfigName: 'next' });
  });

  it('are one to a cluster', async () => {
    await associate();
    await expect(associate()).rejects.toMatchObject({
      name: 'ResourceInUseException',
    });
    await expect(
      associate({ identityProviderConfigName: 'second' }),
    ).rejects.toMatchObject({ name: 'ResourceLimitExceededException' });
  });

  it('are refused with an issuer that cannot be asked', async () => {
    const { cluster } = await platform.eks.send(
      new DescribeClusterCommand({ name: 'blue' }),
    );
    for (const issuerUrl of [
      'http://id.example.com',
      'https://id.example.com:8443',
      'https://id.example.com/?a=b',
      cluster!.identity!.oidc!.issuer!,
    ]) {
      await expect(associate({ issuerUrl })).rejects.toMatchObject({
        name: 'InvalidParameterException',
        message: expect.stringContaining('oidc.issuerUrl'),
      });
    }
  });
});
