import type { SupportMonth, SupportStatus } from '../cluster/SupportStatus';
import type { InventoryKind } from '../inventory/InventoryObject';
import type { Scope } from '../inventory/Scope';
import type { ClusterListItem } from './responses';

/**
 * `GET /clusters`: what to list. Several values of one member are alternatives; members must all hold.
 *
 * @public
 */
export interface ClusterQuery {
  accountId?: string | string[];
  region?: string | string[];
  version?: string[];
  status?: string[];
  /** Entity references. */
  owner?: string[];
  support?: Array<SupportStatus['phase']>;
  /** `open`: with health issues or failing insights; `none`: without. */
  health?: 'open' | 'none';
  /** Only those whose last collection failed. */
  stale?: boolean;
  /** In name, ARN, account, account name, region, version, owner and tags, without regard to case; words must all be found. */
  search?: string;
  sort?: ClusterSortKey;
  order?: 'asc' | 'desc';
  /** At most 1000; all when missing. */
  limit?: number;
  offset?: number;
}

/**
 * What clusters can be sorted by.
 *
 * @public
 */
export type ClusterSortKey =
  | 'name'
  | 'accountId'
  | 'region'
  | 'version'
  | 'status'
  | 'owner'
  | 'support'
  | 'health'
  | 'nodes'
  | 'createdAt';

/**
 * `GET /clusters`: a page of the clusters that match.
 *
 * @public
 */
export interface ClusterListResponse {
  items: ClusterListItem[];
  /** How many match, on all pages. */
  totalItems: number;
  /** How many of those that match have each value of what can be filtered by. */
  facets: Record<
    'accountId' | 'region' | 'version' | 'status' | 'owner' | 'support',
    Record<string, number>
  >;
}

/**
 * `GET /fleet`: what a platform team wants to know at a glance, of all clusters the caller may see.
 *
 * @public
 */
export interface FleetResponse {
  clusterCount: number;
  /** Oldest version first. */
  versions: Array<{
    version: string;
    clusterCount: number;
    support: SupportStatus;
  }>;
  support: Record<SupportStatus['phase'], number>;
  /** This month and those ahead. */
  months: SupportMonth[];
  /** US dollars an hour for all control planes now. */
  hourlyCost: number;
  /** Open health issues by AWS's code, most frequent first. */
  healthIssues: Array<{
    code: string;
    count: number;
    clusterArns: string[];
  }>;
  /** Insights that do not pass. */
  insights: Array<{
    category: string;
    status: string;
    count: number;
    clusterArns: string[];
  }>;
  statuses: Record<string, number>;
  nodegroupCount: number;
  fargateProfileCount: number;
  /** Missing when no cluster's nodes could be read. */
  nodes?: {
    count: number;
    /** Of how many clusters the nodes are known. */
    clusterCount: number;
  };
  scopes: { fresh: number; stale: number; never: number };
}

/**
 * `GET /changes`: which changes. Members must all hold.
 *
 * @public
 */
export interface ChangesQuery {
  accountId?: string;
  region?: string;
  /** Of a cluster and what is in it, or of a mesh. */
  parentArn?: string;
  kind?: InventoryKind[];
  /** ISO 8601. */
  since?: string;
  /** At most 500; 50 when missing. */
  limit?: number;
  cursor?: string;
}

/**
 * `GET /changes`: one thing that came, went or changed.
 *
 * @public
 */
export interface InventoryChangeItem {
  id: string;
  /** ISO 8601, end of the collection that saw it. */
  at: string;
  change: 'added' | 'updated' | 'removed';
  scope: Scope;
  kind: InventoryKind;
  arn: string;
  name: string;
  /** The cluster or the mesh it belongs to. */
  parentArn?: string;
  /** Missing for what has no entity. */
  entityRef?: string;
  /** What changed, for example `version` from `1.33` to `1.34`; empty for what came or went. */
  fields: Array<{ path: string; before?: string; after?: string }>;
}

/**
 * `GET /changes`: newest first.
 *
 * @public
 */
export interface ChangesResponse {
  items: InventoryChangeItem[];
  /** Hand it back as `cursor` for what came before; missing on the last page. */
  nextCursor?: string;
}
