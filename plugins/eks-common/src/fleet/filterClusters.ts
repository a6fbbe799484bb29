import type {
  ClusterListResponse,
  ClusterQuery,
  ClusterSortKey,
} from '../api/fleetResponses';
import type { ClusterListItem } from '../api/responses';
import { compareVersions } from '../cluster/compareVersions';

type Facet = keyof ClusterListResponse['facets'];

const FACETS: Record<Facet, (item: ClusterListItem) => string> = {
  accountId: ({ cluster }) => cluster.accountId,
  region: ({ cluster }) => cluster.region,
  version: ({ cluster }) => cluster.version,
  status: ({ cluster }) => cluster.status,
  owner: ({ owner }) => owner,
  support: ({ support }) => support.phase,
};

/** Whatever ends first comes first; what nobody knows comes last. */
const NEVER = Number.MAX_SAFE_INTEGER;

const COMPARISONS: Record<
  ClusterSortKey,
  (left: ClusterListItem, right: ClusterListItem) => number
> = {
  name: by(({ cluster }) => cluster.name),
  accountId: by(({ cluster }) => cluster.accountId),
  region: by(({ cluster }) => cluster.region),
  version: (left, right) =>
    compareVersions(left.cluster.version, right.cluster.version),
  status: by(({ cluster }) => cluster.status),
  owner: by(({ owner }) => owner),
  support: by(({ support }) => support.daysLeft ?? NEVER),
  health: by(item => openIssues(item)),
  nodes: by(({ nodeCount }) => nodeCount ?? -1),
  createdAt: by(({ cluster }) => cluster.createdAt ?? ''),
};

/**
 * The clusters that match, in order, a page of them. Facets are counted over what matches but for the facet's own filter, so
 * that they tell what another choice would show.
 *
 * @public
 */
export function filterClusters(
  items: ClusterListItem[],
  query: ClusterQuery,
): ClusterListResponse {
  const searched = items
    .filter(matchesSearch(query.search))
    .filter(item => matchesHealth(item, query.health))
    .filter(({ isStale }) => !query.stale || isStale);
  const matching = searched.filter(item => passes(item, query));
  const { offset = 0, limit = matching.length } = query;
  return {
    items: sortClusters(matching, query).slice(offset, offset + limit),
    totalItems: matching.length,
    facets: Object.fromEntries(
      (Object.keys(FACETS) as Facet[]).map(facet => [
        facet,
        count(
          searched.filter(item => passes(item, query, facet)),
          FACETS[facet],
        ),
      ]),
    ) as ClusterListResponse['facets'],
  };
}

function sortClusters(
  items: ClusterListItem[],
  { sort = 'name', order = 'asc' }: ClusterQuery,
): ClusterListItem[] {
  const compare = COMPARISONS[sort];
  const direction = order === 'desc' ? -1 : 1;
  return [...items].sort(
    (left, right) =>
      direction * compare(left, right) ||
      COMPARISONS.name(left, right) ||
      (left.cluster.arn < right.cluster.arn ? -1 : 1),
  );
}

function passes(
  item: ClusterListItem,
  query: ClusterQuery,
  except?: Facet,
): boolean {
  return (Object.keys(FACETS) as Facet[]).every(facet => {
    const wanted = toList(query[facet]);
    return (
      facet === except || !wanted.length || wanted.includes(FACETS[facet](item))
    );
  });
}

function matchesSearch(
  search: string | undefined,
): (item: ClusterListItem) => boolean {
  const words = (search ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  if (!words.length) {
    return () => true;
  }
  return ({ cluster, owner, accountName }) => {
    const text = [
      cluster.name,
      cluster.arn,
      cluster.version,
      owner,
      accountName,
      ...Object.entries(cluster.tags).map(tag => tag.join('=')),
    ]
      .join('\n')
      .toLowerCase();
    return words.every(word => text.includes(word));
  };
}

function matchesHealth(
  item: ClusterListItem,
  health: ClusterQuery['health'],
): boolean {
  return health === undefined || (health === 'open') === openIssues(item) > 0;
}

function openIssues({ health, insights }: ClusterListItem): number {
  return health.length + insights.error + insights.warning;
}

function by(
  valueOf: (item: ClusterListItem) => string | number,
): (left: ClusterListItem, right: ClusterListItem) => number {
  return (left, right) => {
    const [a, b] = [valueOf(left), valueOf(right)];
    if (a === b) {
      return 0;
    }
    return a < b ? -1 : 1;
  };
}

function count(
  items: ClusterListItem[],
  valueOf: (item: ClusterListItem) => string,
): Record<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) {
    const value = valueOf(item);
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return Object.fromEntries(counts);
}

function toList(value: string | string[] | undefined): string[] {
  return value === undefined ? [] : [value].flat();
}
