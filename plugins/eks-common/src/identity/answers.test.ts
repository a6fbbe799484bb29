import { aCluster, aNodegroup, aPodWorkload } from '../testUtils';
import type { IdentityBindingItem } from '../api/clusterResponses';
import { describeRunsOn } from './describeRunsOn';
import { filterBindings } from './filterBindings';
import { proposeTrustPolicy } from './proposeTrustPolicy';

function binding(
  overrides: Partial<IdentityBindingItem> = {},
): IdentityBindingItem {
  return {
    id: 'x',
    mechanism: 'irsa',
    accountId: '111122223333',
    region: 'eu-west-1',
    clusterName: 'blue',
    clusterArn: aCluster().arn,
    clusterEntityRef: 'resource:default/blue',
    namespace: 'shop',
    serviceAccount: 'cart',
    role: {
      arn: 'arn:aws:iam::111122223333:role/cart',
      name: 'cart',
      exists: 'yes',
    },
    verdict: 'bound',
    works: 'yes',
    asks: 'yes',
    trusts: 'yes',
    findings: [],
    componentRefs: [],
    ...overrides,
  };
}

describe('filterBindings', () => {
  const items = [
    binding(),
    binding({ serviceAccount: 'orders', verdict: 'unknown', works: 'unknown' }),
    binding({
      clusterName: 'green',
      verdict: 'role-missing',
      works: 'no',
      workloads: [
        {
          namespace: 'shop',
          owner: { kind: 'Deployment', name: 'cart' },
          placement: { type: 'unscheduled' },
          pods: 1,
          podsWithCredentials: 0,
          kubernetesId: 'cart',
        },
      ],
    }),
  ];

  it('puts what does not work first', () => {
    expect(filterBindings(items, {}).items.map(({ works }) => works)).toEqual([
      'no',
      'unknown',
      'yes',
    ]);
  });

  it('counts verdicts of what matches but for the verdict', () => {
    expect(
      filterBindings(items, { cluster: 'blue', verdict: ['unknown'] }),
    ).toMatchObject({
      items: [{ serviceAccount: 'orders' }],
      totalItems: 1,
      verdicts: { bound: 1, unknown: 1 },
    });
  });

  it.each([
    [{ kubernetesId: 'cart' }, ['green']],
    [{ serviceAccountRef: ['blue/shop/cart'] }, ['blue']],
    [
      { kubernetesId: 'cart', serviceAccountRef: ['blue/shop/cart'] },
      ['green', 'blue'],
    ],
    [{ kubernetesId: 'none' }, []],
    [{ limit: 1, offset: 1 }, ['blue']],
  ])('finds by %j those of clusters %j', (query, clusters) => {
    expect(
      filterBindings(items, query).items.map(({ clusterName }) => clusterName),
    ).toEqual(clusters);
  });
});

describe('describeRunsOn', () => {
  it('gathers the pods of a component cluster by cluster', () => {
    const green = aCluster({ name: 'green' });
    expect(
      describeRunsOn({
        clusters: [aCluster(), green],
        nodegroups: [aNodegroup()],
        fargateProfiles: [],
        workloads: [
          aPodWorkload({ kubernetesId: 'cart' }),
          aPodWorkload({ kubernetesId: 'orders' }),
          aPodWorkload({ clusterName: 'green', serviceAccount: 'cart-v2' }),
        ],
        query: {
          kubernetesId: 'cart',
          serviceAccountRef: ['green/shop/cart-v2'],
        },
      }),
    ).toMatchObject([
      {
        clusterName: 'blue',
        clusterEntityRef: 'resource:default/blue.eu-west-1.111122223333',
        workloads: [
          {
            placement: { nodegroup: 'workers' },
            placementEntityRef:
              'resource:default/blue.nodegroup.workers.eu-west-1.111122223333',
          },
        ],
      },
      { clusterName: 'green', workloads: [{ serviceAccount: 'cart-v2' }] },
    ]);
  });
});

describe('proposeTrustPolicy', () => {
  const request = {
    cluster: aCluster({ oidcIssuer: 'https://oidc.eks/id/A' }),
    namespace: 'shop',
    serviceAccount: 'cart',
    roleArn: 'arn:aws:iam::111122223333:role/apps/cart',
    mechanism: 'irsa' as const,
  };

  it('adds to the policy that is there', () => {
    const proposal = proposeTrustPolicy({
      ...request,
      document: '{"Version":"2012-10-17","Statement":[]}',
    });
    expect(JSON.parse(proposal.current!).Statement).toEqual([]);
    expect(JSON.parse(proposal.proposed).Statement).toMatchObject([
      {
        Principal: {
          Federated: 'arn:aws:iam::111122223333:oidc-provider/oidc.eks/id/A',
        },
      },
    ]);
    expect(proposal.command).toContain(
      'update-assume-role-policy --role-name cart ',
    );
  });

  it('makes a role that is not there', () => {
    const proposal = proposeTrustPolicy({
      ...request,
      mechanism: 'pod-identity',
    });
    expect(proposal.current).toBeUndefined();
    expect(proposal.command).toContain('create-role --role-name cart ');
  });

  it('refuses what is no role, and a cluster without an issuer', () => {
    expect(() => proposeTrustPolicy({ ...request, roleArn: 'cart' })).toThrow(
      'Wanted the ARN of a role, found cart',
    );
    expect(() =>
      proposeTrustPolicy({ ...request, cluster: aCluster() }),
    ).toThrow("Cluster 'blue' has no OIDC issuer yet");
  });
});
