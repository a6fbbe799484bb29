import type { ClusterMember } from './ClusterMember';

/**
 * Says that a cluster's Kubernetes API has been read. Where it is missing nobody may conclude anything from what is not
 * there: the API was never allowed, or never answered. A failure beside it means that what is stored is of an earlier time.
 *
 * @public
 */
export interface KubernetesApi extends ClusterMember {
  kind: 'kubernetes-api';
  /** What the API server says of itself, for example `v1.34.2-eks-1234567`. */
  serverVersion?: string;
  /** API groups that matter here and are served, for example `karpenter.sh`, `eks.amazonaws.com`, `appmesh.k8s.aws`. */
  apiGroups: string[];
}
