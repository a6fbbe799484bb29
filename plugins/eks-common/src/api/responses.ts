import type { Cluster } from '../cluster/Cluster';
import type { FargateProfile } from '../cluster/FargateProfile';
import type { HealthIssue } from '../cluster/HealthIssue';
import type { Nodegroup } from '../cluster/Nodegroup';
import type { ReadFailure } from '../inventory/ReadFailure';
import type { Scope } from '../inventory/Scope';
import type { Mesh } from '../mesh/Mesh';
import type { Topology } from '../topology/Topology';

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
  cluster: Cluster;
  entityRef: string;
  nodegroupCount: number;
  fargateProfileCount: number;
  /** Open issues of the cluster itself, of its node groups and of its Fargate profiles. */
  health: HealthIssue[];
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
export type RolePurpose = 'cluster' | 'node' | 'fargate-pod-execution';

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
