import type { Addon } from '../cluster/Addon';
import type { Cluster } from '../cluster/Cluster';
import type { FargateProfile } from '../cluster/FargateProfile';
import type { HealthIssue } from '../cluster/HealthIssue';
import type { Insight } from '../cluster/Insight';
import type { Nodegroup } from '../cluster/Nodegroup';
import type { SupportStatus } from '../cluster/SupportStatus';
import type { Update } from '../cluster/Update';
import type { IdentityProviderConfig } from '../identity/IdentityProviderConfig';
import type { ReadFailure } from '../inventory/ReadFailure';
import type { Scope } from '../inventory/Scope';
import type { Mesh } from '../mesh/Mesh';
import type { Topology } from '../topology/Topology';
import type { KubernetesReadState } from './clusterResponses';

/**
 * A list; an empty one means that nothing exists, never that a read failed.
 *
 * @public
 */
export interface ListResponse<Item> {
  items: Item[];
}

/**
 * How fresh what the inventory says of a scope is.
 *
 * @public
 */
export interface Freshness {
  /** `never`: no collection has succeeded yet; `stale`: the last one failed, wholly or in part. */
  state: 'fresh' | 'stale' | 'never';
  /** ISO 8601, end of the last collection that saw anything. */
  collectedAt?: string;
  /** ISO 8601, since when the state is stale. */
  staleSince?: string;
  failures: ReadFailure[];
}

/**
 * `GET /scopes`: one configured scope and its health.
 *
 * @public
 */
export interface ScopeResponse {
  scope: Scope;
  accountName?: string;
  /** Entity reference of the default owner. */
  owner?: string;
  /** Set while the organization that names the scope's account does not answer: it is kept as it was. */
  discoveryFailure?: {
    message: string;
    /** ISO 8601. */
    since: string;
  };
  freshness: Freshness;
  /** How many clusters, node groups … the inventory holds. */
  counts: Record<string, number>;
}

/**
 * `GET /clusters`: one row.
 *
 * @public
 */
export interface ClusterListItem {
  /** Without its certificate authority, which is long and of no use in a list. */
  cluster: Cluster;
  entityRef: string;
  nodegroupCount: number;
  fargateProfileCount: number;
  addonCount: number;
  /** Open issues of the cluster itself, of its node groups, Fargate profiles and add-ons. */
  health: HealthIssue[];
  /** Insights that do not pass, by status. */
  insights: { warning: number; error: number };
  support: SupportStatus;
  /** Entity reference. */
  owner: string;
  accountName?: string;
  /** True when what is shown may be out of date; the scope tells why. */
  isStale: boolean;
  /** Missing when its nodes could not be read. */
  nodeCount?: number;
  /** An update that is under way, of the cluster or of what is in it. */
  isUpdating: boolean;
}

/**
 * `GET /clusters/:accountId/:region/:name`: a cluster and what runs in it.
 *
 * @public
 */
export interface ClusterResponse {
  cluster: Cluster;
  entityRef: string;
  nodegroups: Nodegroup[];
  fargateProfiles: FargateProfile[];
  addons: Addon[];
  insights: Insight[];
  /** Under way, or failed lately. */
  updates: Update[];
  identityProviders: IdentityProviderConfig[];
  support: SupportStatus;
  /** Entity reference. */
  owner: string;
  accountName?: string;
  kubernetes: KubernetesReadState;
  /** The nodes that nobody manages are among them; missing when they could not be read. */
  nodes?: { count: number; ready: number };
  freshness: Freshness;
}

/**
 * `GET /mesh-topology`: the graph around one service.
 *
 * @public
 */
export interface MeshTopologyResponse {
  mesh: Mesh;
  /** Identifier of the node asked for, inside `topology`. */
  focus: string;
  topology: Topology;
  freshness: Freshness;
  /** When set, AWS has ended or will end the technology of this mesh; ISO 8601 date. */
  endOfLife?: string;
}

/**
 * `GET /pickers/vpcs`.
 *
 * @public
 */
export interface VpcOption {
  vpcId: string;
  name?: string;
  cidrBlocks: string[];
  isDefault: boolean;
}

/**
 * `GET /pickers/subnets`.
 *
 * @public
 */
export interface SubnetOption {
  subnetId: string;
  name?: string;
  vpcId: string;
  availabilityZone: string;
  availabilityZoneId: string;
  cidrBlock: string;
  /** True when a route leads to an internet gateway. */
  isPublic: boolean;
  availableIpAddressCount: number;
}

/**
 * What a role can be used for, judged by its trust policy.
 *
 * @public
 */
export type RolePurpose =
  | 'cluster'
  | 'node'
  | 'fargate-pod-execution'
  | 'pod-identity'
  | 'capability';

/**
 * `GET /pickers/roles`.
 *
 * @public
 */
export interface RoleOption {
  arn: string;
  name: string;
  purposes: RolePurpose[];
}

/**
 * `GET /pickers/cluster-versions`: a Kubernetes version that EKS offers. Source: eks:DescribeClusterVersions.
 *
 * @public
 */
export interface ClusterVersionOption {
  version: string;
  isDefault: boolean;
  /** `STANDARD_SUPPORT`, `EXTENDED_SUPPORT` or `UNSUPPORTED`. */
  status: string;
  /** ISO 8601. */
  endOfStandardSupport?: string;
  /** ISO 8601. */
  endOfExtendedSupport?: string;
}

/**
 * `GET /pickers/instance-types`.
 *
 * @public
 */
export interface InstanceTypeOption {
  instanceType: string;
  vCpus: number;
  memoryMiB: number;
  /** `x86_64`, `arm64`. */
  architectures: string[];
}
