import { aCluster, anAccessEntry } from '../testUtils';
import type { AssociatedAccessPolicy } from './AccessEntry';
import { describeAccess } from './describeAccess';
import type { IdentityProviderConfig } from './IdentityProviderConfig';

function policy(
  name: string,
  namespaces: string[] = [],
): AssociatedAccessPolicy {
  return {
    policyArn: `arn:aws:eks::aws:cluster-access-policy/${name}`,
    scope: namespaces.length ? 'namespace' : 'cluster',
    namespaces,
  };
}

function access(
  options: Partial<Parameters<typeof describeAccess>[0]>,
): ReturnType<typeof describeAccess> {
  return describeAccess({
    cluster: aCluster({ authenticationMode: 'API' }),
    accessEntries: [],
    identityProviders: [],
    ...options,
  });
}

describe('describeAccess', () => {
  it.each<[AssociatedAccessPolicy[], string[], string, string, string[]]>([
    [
      [policy('AmazonEKSClusterAdminPolicy')],
      [],
      'STANDARD',
      'cluster-admin',
      ['May do everything, in the whole cluster'],
    ],
    [
      [policy('AmazonEKSClusterAdminPolicy', ['shop'])],
      [],
      'STANDARD',
      'admin',
      ['May do everything, in shop'],
    ],
    [
      [policy('AmazonEKSEditPolicy', ['shop', 'shop-*'])],
      ['shop:devs'],
      'STANDARD',
      'edit',
      [
        'May change workloads, in shop, shop-*',
        'May do what RBAC gives the group shop:devs',
      ],
    ],
    [
      [policy('AmazonEKSFuturePolicy')],
      [],
      'STANDARD',
      'custom',
      ['May do what AmazonEKSFuturePolicy allows, in the whole cluster'],
    ],
    [[], [], 'STANDARD', 'none', []],
    [
      [],
      ['system:nodes'],
      'EC2_LINUX',
      'node',
      ['May do what a node does', 'May do what a node does'],
    ],
  ])(
    'says what %j and groups %j mean',
    (policies, groups, type, level, words) => {
      const [grant] = access({
        accessEntries: [
          anAccessEntry({ policies, kubernetesGroups: groups, type }),
        ],
      });
      expect(grant.level).toBe(level);
      expect(grant.rights.map(right => right.words)).toEqual(words);
    },
  );

  it('names the administrator whom no list shows', () => {
    const grants = access({
      cluster: aCluster({ authenticationMode: 'CONFIG_MAP' }),
    });
    expect(grants.map(({ via, level }) => [via, level])).toEqual([
      ['cluster-creator', 'cluster-admin'],
      ['config-map', 'custom'],
    ]);
    expect(grants[0].principalArn).toBeUndefined();
    expect(grants[0].rights[0].words).toContain('CloudTrail');
  });

  it('takes a cluster that tells no mode for one of the oldest', () => {
    expect(
      access({ cluster: aCluster({ authenticationMode: undefined }) }),
    ).toHaveLength(2);
  });

  it.each([
    ['API', []],
    ['API_AND_CONFIG_MAP', ['config-map']],
  ])('says of %s that %j is not read', (authenticationMode, vias) => {
    expect(
      access({ cluster: aCluster({ authenticationMode }) }).map(
        ({ via }) => via,
      ),
    ).toEqual(vias);
  });

  it('puts administrators first and identity providers among them', () => {
    const provider: IdentityProviderConfig = {
      kind: 'identity-provider-config',
      arn: 'arn',
      name: 'okta',
      accountId: '111122223333',
      region: 'eu-west-1',
      clusterName: 'blue',
      clusterArn: 'arn',
      status: 'ACTIVE',
      issuerUrl: 'https://acme.okta.com',
      clientId: 'x',
      groupsClaim: 'groups',
      groupsPrefix: 'okta:',
      requiredClaims: {},
      tags: {},
    };
    const grants = access({
      accessEntries: [
        anAccessEntry({
          name: 'viewer',
          policies: [policy('AmazonEKSViewPolicy')],
        }),
        anAccessEntry({
          name: 'admin',
          policies: [policy('AmazonEKSClusterAdminPolicy')],
        }),
      ],
      identityProviders: [provider],
    });
    expect(grants.map(({ name }) => name)).toEqual(['admin', 'viewer', 'okta']);
    expect(grants[2].groups).toEqual(['okta:*']);
  });
});
