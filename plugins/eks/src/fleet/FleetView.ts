import type {
  ClusterQuery,
  SupportStatus,
} from '@eks-platform/backstage-plugin-eks-common';

/** What rows can be put together by. */
export const groupings = ['account', 'region', 'owner', 'version'] as const;

/** One of `groupings`. */
export type Grouping = (typeof groupings)[number];

/** The columns that can be left out; the name always stays. */
export const optionalColumns = [
  'status',
  'version',
  'support',
  'account',
  'region',
  'owner',
  'nodes',
  'nodegroups',
  'fargateProfiles',
  'health',
  'links',
] as const;

/** One of `optionalColumns`. */
export type OptionalColumn = (typeof optionalColumns)[number];

/** The filters that offer the values that occur. */
export const facets = [
  'support',
  'version',
  'accountId',
  'region',
  'owner',
  'status',
] as const;

/** One of `facets`. */
export type Facet = (typeof facets)[number];

type SupportPhase = SupportStatus['phase'];

const supportPhases: SupportPhase[] = [
  'standard',
  'extended',
  'ended',
  'unknown',
];

/** What the user chose to see of the fleet; all of it stands in the URL. */
export interface FleetView {
  query: Pick<ClusterQuery, 'search' | 'health' | 'stale'> &
    Record<Facet, string[]> & { support: SupportPhase[] };
  /** The column that is sorted by. */
  sort: OptionalColumn | 'name';
  order: 'asc' | 'desc';
  groupBy?: Grouping;
  hidden: OptionalColumn[];
}

/** Reads the view from the URL; what the URL says wrongly counts as not said. */
export function parseFleetView(params: URLSearchParams): FleetView {
  const one = <Value extends string>(name: string, known: readonly Value[]) =>
    known.find(value => value === params.get(name));
  return {
    query: {
      search: params.get('search') ?? undefined,
      health: one('health', ['open', 'none'] as const),
      stale: params.get('stale') === 'true' || undefined,
      support: supportPhases.filter(phase =>
        params.getAll('support').includes(phase),
      ),
      version: params.getAll('version'),
      accountId: params.getAll('accountId'),
      region: params.getAll('region'),
      owner: params.getAll('owner'),
      status: params.getAll('status'),
    },
    sort: one('sort', optionalColumns) ?? 'name',
    order: one('order', ['desc'] as const) ?? 'asc',
    groupBy: one('group', groupings),
    hidden: optionalColumns.filter(column =>
      params.getAll('hide').includes(column),
    ),
  };
}

/** Writes the view into the URL; other parameters stay, and what is as usual is left out. */
export function formatFleetView(
  { query, sort, order, groupBy, hidden }: FleetView,
  before: URLSearchParams,
): URLSearchParams {
  const params = new URLSearchParams(before);
  const values: Record<string, string[]> = {
    search: list(query.search),
    health: list(query.health),
    stale: query.stale ? ['true'] : [],
    sort: sort === 'name' ? [] : [sort],
    order: order === 'desc' ? ['desc'] : [],
    group: list(groupBy),
    hide: hidden,
  };
  for (const facet of facets) {
    values[facet] = query[facet];
  }
  for (const [name, chosen] of Object.entries(values)) {
    params.delete(name);
    for (const value of chosen) {
      params.append(name, value);
    }
  }
  return params;
}

/** Whether the view leaves anything out. */
export function hasFilters({ query }: FleetView): boolean {
  return Boolean(
    query.search ||
      query.health ||
      query.stale ||
      facets.some(facet => query[facet].length > 0),
  );
}

/** The same view without any filter. */
export function withoutFilters(view: FleetView): FleetView {
  return { ...view, query: parseFleetView(new URLSearchParams()).query };
}

function list(value: string | undefined): string[] {
  return value ? [value] : [];
}
