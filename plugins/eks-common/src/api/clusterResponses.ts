import type { AddonRow } from '../cluster/AddonRow';
import type { Capacity } from '../cluster/Capacity';
import type { Cluster } from '../cluster/Cluster';
import type { UpgradeReadiness } from '../cluster/UpgradeReadiness';
import type { ClusterAccessGrant } from '../identity/ClusterAccess';
import type {
  BindingMechanism,
  BindingVerdict,
  IdentityBinding,
  StrayTrust,
} from '../identity/IdentityBinding';
import type { Scope } from '../inventory/Scope';
import type { PodOwner, PodPlacement } from '../kubernetes/PodWorkload';
import type { Freshness } from './responses';

/**
 * Whether a cluster's Kubernetes API was read; where it was not, what only it can tell is missing from an answer.
 *
 * @public
 */
export interface KubernetesReadState {
  /** `stale`: what is known is of an earlier time; `off`: reading it is not configured. */
  state: 'read' | 'stale' | 'failed' | 'off';
  /** Why, in a sentence; missing while the state is `read`. */
  reason?: string;
  /** For example `v1.34.2-eks-1234567`. */
  serverVersion?: string;
}

/**
 * Something that had to be asked of AWS for an answer, and that AWS did not answer.
 *
 * @public
 */
export interface LiveFailure {
  /** What was asked, for example `ec2:DescribeSubnets`. */
  target: string;
  message: string;
}

/**
 * `GET /clusters/:accountId/:region/:name/capacity`.
 *
 * @public
 */
export interface ClusterCapacityResponse {
  cluster: Cluster;
  capacity: Capacity;
  kubernetes: KubernetesReadState;
  freshness: Freshness;
  /** Subnets are asked of AWS live; what failed is missing from the rows. */
  liveFailures: LiveFailure[];
}

/**
 * `GET /clusters/:accountId/:region/:name/addons`.
 *
 * @public
 */
export interface ClusterAddonsResponse {
  clusterVersion: string;
  /** Missing when EKS offers none after this one, or it is not known. */
  nextVersion?: string;
  addons: AddonRow[];
  freshness: Freshness;
  /** EKS's offer is asked of AWS live; where that failed, `now` and `next` are missing. */
  liveFailures: LiveFailure[];
}

/**
 * `GET /clusters/:accountId/:region/:name/upgrade`.
 *
 * @public
 */
export interface UpgradeReadinessResponse {
  cluster: Cluster;
  readiness: UpgradeReadiness;
  kubernetes: KubernetesReadState;
  freshness: Freshness;
  liveFailures: LiveFailure[];
}

/**
 * A binding with what the catalog knows of it.
 *
 * @public
 */
export interface IdentityBindingItem extends IdentityBinding {
  clusterEntityRef: string;
  /** Missing when the role is not in the inventory. */
  roleEntityRef?: string;
  /** Components whose pods use it or that name its ServiceAccount, as far as the caller may see them. */
  componentRefs: string[];
}

/**
 * `GET /identity-bindings`: which bindings. Several values of one member are alternatives; members must all hold.
 *
 * @public
 */
export interface IdentityBindingQuery {
  accountId?: string;
  region?: string;
  /** Name of the cluster. */
  cluster?: string;
  namespace?: string;
  serviceAccount?: string;
  roleArn?: string;
  /**
   * Of a component: those that its pods use, by `backstage.io/kubernetes-id`, or that its annotation names, as
   * `<cluster>/<namespace>/<name>`. Of both members one must hold.
   */
  kubernetesId?: string;
  serviceAccountRef?: string[];
  mechanism?: BindingMechanism;
  verdict?: BindingVerdict[];
  /** At most 1000; all when missing. */
  limit?: number;
  offset?: number;
}

/**
 * `GET /identity-bindings`.
 *
 * @public
 */
export interface IdentityBindingsResponse {
  items: IdentityBindingItem[];
  totalItems: number;
  /** How many have each verdict, of all that match but for the filter by verdict. */
  verdicts: Record<string, number>;
  /** Roles that trust clusters which nobody knows; told where no cluster or ServiceAccount is asked for. */
  strayTrusts: StrayTrust[];
  /** The clusters whose ServiceAccounts could not be read, so that bindings of theirs may be missing. */
  unreadClusters: Array<{
    clusterArn: string;
    kubernetes: KubernetesReadState;
  }>;
  /** Components could not be looked up; `componentRefs` are empty. */
  liveFailures: LiveFailure[];
}

/**
 * `GET /clusters/:accountId/:region/:name/trust-policy`: which ServiceAccount is to be let in, and how.
 *
 * @public
 */
export interface TrustPolicyRequest extends Scope {
  /** Name of the cluster. */
  name: string;
  namespace: string;
  serviceAccount: string;
  roleArn: string;
  mechanism: BindingMechanism;
}

/**
 * `GET /clusters/:accountId/:region/:name/trust-policy`: a role's trust policy as it is and as it has to be for a binding to work.
 *
 * @public
 */
export interface TrustPolicyProposal {
  roleArn: string;
  /** Indented JSON; missing when the role does not exist. */
  current?: string;
  /** Indented JSON to paste. */
  proposed: string;
  /** The command that puts it there. */
  command: string;
}

/**
 * `GET /clusters/:accountId/:region/:name/access`: who may enter a cluster.
 *
 * @public
 */
export interface ClusterAccessResponse {
  /** `CONFIG_MAP`, `API` or `API_AND_CONFIG_MAP`. */
  authenticationMode?: string;
  grants: ClusterAccessGrant[];
  freshness: Freshness;
}

/**
 * Pods of a component in one cluster.
 *
 * @public
 */
export interface RunsOnItem {
  clusterArn: string;
  clusterName: string;
  accountId: string;
  region: string;
  clusterEntityRef: string;
  workloads: Array<{
    namespace: string;
    serviceAccount: string;
    owner: PodOwner;
    placement: PodPlacement;
    /** The node group or Fargate profile, where it is in the inventory. */
    placementEntityRef?: string;
    pods: { total: number; ready: number; pending: number };
  }>;
}

/**
 * `GET /workloads`: whose pods. Of the members one must hold.
 *
 * @public
 */
export interface WorkloadQuery {
  /** Label or annotation `backstage.io/kubernetes-id`. */
  kubernetesId?: string;
  /** ServiceAccounts, as `<cluster>/<namespace>/<name>`. */
  serviceAccountRef?: string[];
}

/**
 * `GET /workloads`: where the pods of a component run.
 *
 * @public
 */
export interface RunsOnResponse {
  items: RunsOnItem[];
  /** Clusters whose pods could not be read: the component may run there, too. */
  unreadClusters: Array<{
    clusterArn: string;
    kubernetes: KubernetesReadState;
  }>;
}
