import type { NodeRequirement } from '../kubernetes/NodePool';
import type { FargateSelector } from './FargateProfile';
import type { HealthIssue } from './HealthIssue';
import type { Taint } from './Nodegroup';

/**
 * What capacity comes from.
 *
 * @public
 */
export type CapacityType =
  | 'managed-nodegroup'
  | 'self-managed'
  | 'karpenter'
  | 'auto-mode'
  | 'fargate-profile'
  | 'hybrid';

/**
 * One row of a cluster's capacity: a node group, a pool, a Fargate profile, or the nodes that nobody manages.
 *
 * @public
 */
export interface CapacitySource {
  /** Unique in a cluster, for example `managed-nodegroup/workers`. */
  id: string;
  type: CapacityType;
  /** Missing for what has no name: self-managed nodes that tell no group, hybrid nodes. */
  name?: string;
  arn?: string;
  /** AWS's status; `READY` or `NOT_READY` for a pool. Missing for what has none. */
  status?: string;
  /** Number of nodes; missing where no number bounds it. */
  scaling?: {
    min: number;
    desired: number;
    max: number;
    /** Nodes that may still come. */
    headroom: number;
  };
  /** What bounds a pool that counts resources and not nodes. */
  limits?: CapacityLimit[];
  instanceTypes: string[];
  /** `x86_64`, `arm64`. */
  architectures: string[];
  /** `ON_DEMAND`, `SPOT`, `CAPACITY_BLOCK`, `FARGATE`. */
  capacityTypes: string[];
  amiType?: string;
  /** Release of the image, for example `1.34.2-20261101`. */
  releaseVersion?: string;
  version?: VersionSkew;
  availabilityZones: string[];
  subnets: CapacitySubnet[];
  labels: Record<string, string>;
  taints: Taint[];
  /** What a pool asks of its nodes, for what the members above do not say. */
  requirements: NodeRequirement[];
  /** Fargate: the pods it catches. */
  selectors: FargateSelector[];
  /** Fargate: the namespaces it catches pods of; missing when namespaces or pods could not be read. */
  namespaces?: string[];
  /** What AWS, the nodes or the pool complain of. */
  health: HealthIssue[];
  /** Missing when the cluster's nodes could not be read. */
  nodes?: { seen: number; ready: number; cordoned: number };
  /** Missing when the cluster's pods could not be read. */
  pods?: { total: number; ready: number; pending: number; capacity?: number };
  /** An update of it that is under way, for example `VersionUpdate`. */
  updating?: string;
}

/**
 * A limit of a pool: how much of a resource it may hold, and how much it holds.
 *
 * @public
 */
export interface CapacityLimit {
  /** `cpu`, `memory`, `nodes`, `nvidia.com/gpu`. */
  resource: string;
  /** Quantities as Kubernetes writes them. */
  limit: string;
  used: string;
  /** Share of the limit still free, 0 to 1; missing when a quantity cannot be read. */
  headroom?: number;
}

/**
 * A subnet that nodes or pods get their addresses from.
 *
 * @public
 */
export interface CapacitySubnet {
  subnetId: string;
  name?: string;
  availabilityZone?: string;
  cidrBlock?: string;
  /** Missing when the subnet could not be read. */
  availableIpAddressCount?: number;
}

/**
 * How far nodes are behind their control plane.
 *
 * @public
 */
export interface VersionSkew {
  /** Kubernetes versions of the nodes, oldest first, for example `['1.33', '1.34']`. */
  versions: string[];
  /** Minor versions behind the control plane, of the oldest. */
  minorsBehind: number;
  /** `too-old`: Kubernetes does not support nodes that far behind (more than three). */
  state: 'current' | 'behind' | 'too-old';
}

/**
 * Pods that will not run where they are: no node takes them and no Fargate profile catches them.
 *
 * @public
 */
export interface UncaughtPods {
  namespace: string;
  owner: { kind: string; name: string };
  pods: number;
  /** Why no Fargate profile takes them, in a sentence. */
  reason: string;
}

/**
 * All capacity of a cluster.
 *
 * @public
 */
export interface Capacity {
  sources: CapacitySource[];
  /** Pods that are waiting for a node and match no Fargate profile; missing when pods could not be read. */
  uncaughtPods?: UncaughtPods[];
  totals: {
    /** Missing when nodes could not be read. */
    nodes?: number;
    readyNodes?: number;
    pods?: number;
    pendingPods?: number;
  };
}
