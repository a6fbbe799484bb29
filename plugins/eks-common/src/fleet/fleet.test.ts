import type { ClusterListItem } from '../api/responses';
import {
  aCluster,
  aClusterVersion,
  aFargateProfile,
  anAddon,
  anInsight,
  aNodegroup,
  anUpdate,
} from '../testUtils';
import { filterClusters } from './filterClusters';
import { summarizeFleet } from './summarizeFleet';
import { type ClusterFacts, toClusterListItem } from './toClusterListItem';

const now = new Date('2026-11-20T00:00:00.000Z');
const issue = (code: string) => ({ code, message: code, resourceIds: [] });
const standard = aClusterVersion({ name: '1.34' });
const extended = aClusterVersion({
  name: '1.31',
  endOfStandardSupport: '2026-10-01T00:00:00.000Z',
  endOfExtendedSupport: '2027-10-01T00:00:00.000Z',
});

function item(overrides: Partial<ClusterFacts> = {}): ClusterListItem {
  const cluster = overrides.cluster ?? aCluster();
  return toClusterListItem(
    {
      cluster,
      entityRef: `resource:default/${cluster.name}`,
      owner: 'group:default/platform',
      isStale: false,
      nodegroups: [],
      fargateProfiles: [],
      addons: [],
      insights: [],
      updates: [],
      version: [standard, extended].find(
        ({ name }) => name === cluster.version,
      ),
      ...overrides,
    },
    now,
  );
}

const blue = item({
  cluster: aCluster({ name: 'blue', tags: { team: 'Shop' } }),
  nodegroups: [aNodegroup({ health: [issue('NodeCreationFailure')] })],
  nodeCount: 3,
});
const green = item({
  cluster: aCluster({ name: 'green', version: '1.31', status: 'UPDATING' }),
  owner: 'group:default/data',
  insights: [anInsight({ status: 'ERROR' }), anInsight()],
  isStale: true,
});
const red = item({
  cluster: aCluster({
    name: 'red',
    version: '1.9',
    accountId: '444455556666',
    region: 'us-east-1',
  }),
  accountName: 'payments',
  nodeCount: 12,
});
const fleet = [red, green, blue];

describe('toClusterListItem', () => {
  it('counts what is in a cluster and collects its issues', () => {
    expect(
      item({
        cluster: aCluster({ health: [issue('VpcNotFound')] }),
        nodegroups: [aNodegroup({ health: [issue('NodeCreationFailure')] })],
        fargateProfiles: [aFargateProfile()],
        addons: [anAddon({ health: [issue('InsufficientNumberOfReplicas')] })],
        insights: [
          anInsight({ status: 'WARNING' }),
          anInsight({ status: 'ERROR' }),
          anInsight(),
        ],
        updates: [anUpdate({ status: 'Failed' }), anUpdate()],
      }),
    ).toMatchObject({
      nodegroupCount: 1,
      fargateProfileCount: 1,
      addonCount: 1,
      health: [
        { code: 'VpcNotFound' },
        { code: 'NodeCreationFailure' },
        { code: 'InsufficientNumberOfReplicas' },
      ],
      insights: { warning: 1, error: 1 },
      support: { phase: 'standard' },
      isUpdating: true,
    });
  });

  it('leaves out what is long, and what is not known', () => {
    const row = item();
    expect(row.cluster.certificateAuthority).toBeUndefined();
    expect(row).not.toHaveProperty('nodeCount');
    expect(row.isUpdating).toBe(false);
  });
});

describe('filterClusters', () => {
  it.each(Object.getOwnPropertyNames(Object.prototype))(
    'counts %s, which names what every object has, as any other word',
    version => {
      const { facets } = filterClusters(
        [item({ cluster: aCluster({ version }) })],
        {},
      );
      expect(Object.entries(facets.version)).toEqual([[version, 1]]);
    },
  );

  function names(query: Parameters<typeof filterClusters>[1]): string[] {
    return filterClusters(fleet, query).items.map(
      ({ cluster }) => cluster.name,
    );
  }

  it.each([
    [{}, ['blue', 'green', 'red']],
    [{ accountId: '444455556666' }, ['red']],
    [{ accountId: ['111122223333'], status: ['ACTIVE'] }, ['blue']],
    [{ version: ['1.34', '1.9'] }, ['blue', 'red']],
    [{ owner: ['group:default/data'] }, ['green']],
    [{ support: ['extended' as const, 'unknown' as const] }, ['green', 'red']],
    [{ health: 'open' as const }, ['blue', 'green']],
    [{ health: 'none' as const }, ['red']],
    [{ stale: true }, ['green']],
    [{ search: 'TEAM=shop' }, ['blue']],
    [{ search: 'payments us-east-1' }, ['red']],
    [{ search: 'payments eu-west-1' }, []],
    [{ sort: 'version' as const }, ['red', 'green', 'blue']],
    [
      { sort: 'version' as const, order: 'desc' as const },
      ['blue', 'green', 'red'],
    ],
    [{ sort: 'support' as const }, ['green', 'blue', 'red']],
    [
      { sort: 'nodes' as const, order: 'desc' as const },
      ['red', 'blue', 'green'],
    ],
    [{ limit: 1, offset: 1 }, ['green']],
    [{ limit: 0 }, []],
  ])('finds by %j %j', (query, expected) => {
    expect(names(query)).toEqual(expected);
  });

  it('tells how many there are on all pages', () => {
    expect(filterClusters(fleet, { limit: 1 }).totalItems).toBe(3);
  });

  it('counts what another choice of a filter would show', () => {
    const { facets } = filterClusters(fleet, {
      accountId: '111122223333',
      version: ['1.34'],
    });
    expect(facets.version).toEqual({ '1.34': 1, '1.31': 1 });
    expect(facets.accountId).toEqual({ '111122223333': 1 });
    expect(facets.support).toEqual({ standard: 1 });
  });
});

describe('summarizeFleet', () => {
  const summary = summarizeFleet({
    items: fleet,
    versions: [standard, extended],
    insights: [
      anInsight({ status: 'ERROR', clusterArn: green.cluster.arn }),
      anInsight({ status: 'PASSING' }),
    ],
    scopes: [
      { freshness: { state: 'fresh', failures: [] } },
      { freshness: { state: 'stale', failures: [] } },
    ],
    now,
  });

  it('distributes versions, oldest first', () => {
    expect(
      summary.versions.map(({ version, clusterCount, support }) => [
        version,
        clusterCount,
        support.phase,
      ]),
    ).toEqual([
      ['1.9', 1, 'unknown'],
      ['1.31', 1, 'extended'],
      ['1.34', 1, 'standard'],
    ]);
    expect(summary.support).toEqual({
      standard: 1,
      extended: 1,
      ended: 0,
      unknown: 1,
    });
  });

  it('adds up what control planes cost now and in the year ahead', () => {
    expect(summary.hourlyCost).toBe(0.8);
    expect(summary.months).toHaveLength(13);
    expect(summary.months[1]).toMatchObject({
      month: '2026-12',
      standard: 1,
      extended: 1,
      unknown: 1,
    });
  });

  it('counts open issues and insights, and names the clusters', () => {
    expect(summary.healthIssues).toEqual([
      {
        code: 'NodeCreationFailure',
        count: 1,
        clusterArns: [blue.cluster.arn],
      },
    ]);
    expect(summary.insights).toEqual([
      {
        category: 'UPGRADE_READINESS',
        status: 'ERROR',
        count: 1,
        clusterArns: [green.cluster.arn],
      },
    ]);
  });

  it('says of how many clusters it knows the nodes', () => {
    expect(summary.nodes).toEqual({ count: 15, clusterCount: 2 });
    expect(summary.scopes).toEqual({ fresh: 1, stale: 1, never: 0 });
  });
});
