import { toAccessEntry } from './toAccessEntry';
import { toAddon } from './toAddon';
import { toAssociatedAccessPolicy } from './toAssociatedAccessPolicy';
import { toClusterVersion } from './toClusterVersion';
import { toIdentityProviderConfig } from './toIdentityProviderConfig';
import { toInsight } from './toInsight';
import { toOidcProvider } from './toOidcProvider';
import { toPodIdentityAssociation } from './toPodIdentityAssociation';
import { toUpdate } from './toUpdate';

const scope = { accountId: '111122223333', region: 'cn-north-1' };
const clusterArn = 'arn:aws-cn:eks:cn-north-1:111122223333:cluster/Blue';
const at = new Date('2026-01-02T03:04:05Z');
const place = { accountId: '111122223333', region: 'cn-north-1' };
const inBlue = { ...place, clusterName: 'Blue', clusterArn };

describe('toAddon', () => {
  it('translates what EKS describes', () => {
    expect(
      toAddon(
        {
          addonName: 'vpc-cni',
          addonArn: 'arn:addon',
          clusterName: 'Blue',
          status: 'DEGRADED',
          addonVersion: 'v1.21.1-eksbuild.3',
          serviceAccountRoleArn: 'arn:role',
          podIdentityAssociations: ['arn:b', 'arn:a'],
          namespaceConfig: { namespace: 'kube-system' },
          publisher: 'eks',
          createdAt: at,
          modifiedAt: at,
          tags: { team: 'platform' },
          health: {
            issues: [
              {
                code: 'AccessDenied',
                message: 'no',
                resourceIds: ['arn:role'],
              },
            ],
          },
        },
        scope,
      ),
    ).toEqual({
      kind: 'addon',
      arn: 'arn:addon',
      name: 'vpc-cni',
      ...inBlue,
      status: 'DEGRADED',
      version: 'v1.21.1-eksbuild.3',
      serviceAccountRoleArn: 'arn:role',
      podIdentityAssociationArns: ['arn:a', 'arn:b'],
      namespace: 'kube-system',
      publisher: 'eks',
      createdAt: at.toISOString(),
      modifiedAt: at.toISOString(),
      tags: { team: 'platform' },
      health: [
        { code: 'AccessDenied', message: 'no', resourceIds: ['arn:role'] },
      ],
    });
  });

  it('takes no answer without a status for an add-on', () => {
    expect(() =>
      toAddon(
        { addonName: 'vpc-cni', clusterName: 'Blue', addonArn: 'arn:addon' },
        scope,
      ),
    ).toThrow("Expected status in AWS's answer on add-on 'vpc-cni'");
  });
});

describe('toAccessEntry', () => {
  it('translates an entry with its policies, in an order of their own', () => {
    const policies = [
      {
        policyArn: 'arn:view',
        accessScope: { type: 'namespace' as const, namespaces: ['shop-*'] },
      },
      { policyArn: 'arn:admin', accessScope: { type: 'cluster' as const } },
    ].map(toAssociatedAccessPolicy);
    expect(
      toAccessEntry(
        {
          accessEntryArn: 'arn:entry',
          principalArn: 'arn:aws-cn:iam::111122223333:role/teams/shop',
          clusterName: 'Blue',
          type: 'STANDARD',
          username: 'shop',
          kubernetesGroups: ['b', 'a'],
          createdAt: at,
        },
        policies,
        scope,
      ),
    ).toEqual({
      kind: 'access-entry',
      arn: 'arn:entry',
      name: 'shop',
      ...inBlue,
      principalArn: 'arn:aws-cn:iam::111122223333:role/teams/shop',
      type: 'STANDARD',
      username: 'shop',
      kubernetesGroups: ['a', 'b'],
      policies: [
        { policyArn: 'arn:admin', scope: 'cluster', namespaces: [] },
        { policyArn: 'arn:view', scope: 'namespace', namespaces: ['shop-*'] },
      ],
      createdAt: at.toISOString(),
      modifiedAt: undefined,
      tags: {},
    });
  });
});

describe('toPodIdentityAssociation', () => {
  it('translates what EKS describes', () => {
    expect(
      toPodIdentityAssociation(
        {
          associationId: 'a-1',
          associationArn: 'arn:association',
          clusterName: 'Blue',
          namespace: 'shop',
          serviceAccount: 'cart',
          roleArn: 'arn:role',
          targetRoleArn: 'arn:target',
          externalId: 'id',
          disableSessionTags: true,
          ownerArn: 'arn:addon',
        },
        scope,
      ),
    ).toMatchObject({
      kind: 'pod-identity-association',
      arn: 'arn:association',
      name: 'shop/cart',
      ...inBlue,
      id: 'a-1',
      namespace: 'shop',
      serviceAccount: 'cart',
      roleArn: 'arn:role',
      targetRoleArn: 'arn:target',
      externalId: 'id',
      disableSessionTags: true,
      ownerArn: 'arn:addon',
      tags: {},
    });
  });
});

describe('toIdentityProviderConfig', () => {
  it('translates what EKS describes', () => {
    expect(
      toIdentityProviderConfig(
        {
          identityProviderConfigName: 'company',
          identityProviderConfigArn: 'arn:config',
          clusterName: 'Blue',
          issuerUrl: 'https://login.example.com',
          clientId: 'kubernetes',
          groupsClaim: 'groups',
          status: 'ACTIVE',
        },
        scope,
      ),
    ).toMatchObject({
      kind: 'identity-provider-config',
      arn: 'arn:config',
      name: 'company',
      ...inBlue,
      status: 'ACTIVE',
      groupsClaim: 'groups',
      requiredClaims: {},
    });
  });
});

describe('toInsight', () => {
  it('reads the same however often AWS has looked', () => {
    const insight = {
      id: 'i-1',
      name: 'Kubelet version skew',
      category: 'UPGRADE_READINESS' as const,
      kubernetesVersion: '1.35',
      insightStatus: { status: 'ERROR' as const, reason: 'Too old.' },
      lastTransitionTime: at,
    };
    const translated = toInsight(
      { ...insight, lastRefreshTime: at },
      { clusterName: 'Blue' },
      scope,
    );
    expect(translated).toMatchObject({
      kind: 'insight',
      arn: `${clusterArn}/insight/i-1`,
      name: 'Kubelet version skew',
      ...inBlue,
      status: 'ERROR',
      reason: 'Too old.',
      transitionedAt: at.toISOString(),
      resources: [],
    });
    expect(
      toInsight(
        { ...insight, lastRefreshTime: new Date() },
        { clusterName: 'Blue' },
        scope,
      ),
    ).toEqual(translated);
  });
});

describe('toUpdate', () => {
  it('says whose update it is, which EKS does not', () => {
    expect(
      toUpdate(
        {
          id: 'u-1',
          status: 'Failed',
          type: 'VersionUpdate',
          params: [{ type: 'Version', value: '1.35' }],
          errors: [
            {
              errorCode: 'NodeCreationFailure',
              errorMessage: 'no',
              resourceIds: ['i-1'],
            },
          ],
          createdAt: at,
        },
        { clusterName: 'Blue', nodegroupName: 'workers' },
        scope,
      ),
    ).toEqual({
      kind: 'update',
      arn: `${clusterArn}/update/u-1`,
      name: 'VersionUpdate',
      ...inBlue,
      id: 'u-1',
      status: 'Failed',
      nodegroupName: 'workers',
      addonName: undefined,
      params: { Version: '1.35' },
      errors: [
        { code: 'NodeCreationFailure', message: 'no', resourceIds: ['i-1'] },
      ],
      createdAt: at.toISOString(),
    });
  });
});

describe('toOidcProvider', () => {
  it('is named by its issuer without a scheme', () => {
    expect(
      toOidcProvider(
        {
          Url: 'https://oidc.example.com/id/ABC',
          ClientIDList: ['sts.amazonaws.com'],
          Tags: [{ Key: 'team', Value: 'platform' }],
        },
        'arn:provider',
        scope,
      ),
    ).toEqual({
      kind: 'oidc-provider',
      arn: 'arn:provider',
      name: 'oidc.example.com/id/ABC',
      ...place,
      clientIds: ['sts.amazonaws.com'],
      createdAt: undefined,
      tags: { team: 'platform' },
    });
  });
});

describe('toClusterVersion', () => {
  it('is one of its scope', () => {
    expect(
      toClusterVersion(
        {
          clusterVersion: '1.34',
          versionStatus: 'STANDARD_SUPPORT',
          defaultVersion: true,
          endOfStandardSupportDate: at,
        },
        scope,
      ),
    ).toMatchObject({
      kind: 'cluster-version',
      arn: 'arn:aws-cn:eks:cn-north-1:111122223333:cluster-version/1.34',
      name: '1.34',
      ...place,
      isDefault: true,
      status: 'STANDARD_SUPPORT',
      endOfStandardSupport: at.toISOString(),
    });
  });
});
