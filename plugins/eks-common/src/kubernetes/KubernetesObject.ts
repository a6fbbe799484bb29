import type { KubernetesApi } from './KubernetesApi';
import type { KubernetesNode } from './KubernetesNode';
import type { NodeClaim } from './NodeClaim';
import type { NodeClass } from './NodeClass';
import type { NodePool } from './NodePool';
import type { PodDisruptionBudget } from './PodDisruptionBudget';
import type { PodWorkload } from './PodWorkload';
import type { ServiceAccount } from './ServiceAccount';

/**
 * Anything the inventory keeps of a cluster's Kubernetes API.
 *
 * @public
 */
export type KubernetesObject =
  | KubernetesApi
  | KubernetesNode
  | NodeClaim
  | NodeClass
  | NodePool
  | PodDisruptionBudget
  | PodWorkload
  | ServiceAccount;

/**
 * The kinds of object the inventory keeps of a cluster's Kubernetes API.
 *
 * @public
 */
export type KubernetesKind = KubernetesObject['kind'];
