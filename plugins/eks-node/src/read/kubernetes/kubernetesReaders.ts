import type {
  Cluster,
  InventoryTypes,
  KubernetesKind,
} from '@eks-platform/backstage-plugin-eks-common';
import type { KindReference, KubernetesObject } from '../../kubernetes';
import { toKubernetesNode } from '../../translate/kubernetes/toKubernetesNode';
import { toNodeClaim } from '../../translate/kubernetes/toNodeClaim';
import { toNodeClass } from '../../translate/kubernetes/toNodeClass';
import { toNodePool } from '../../translate/kubernetes/toNodePool';
import { toPodDisruptionBudget } from '../../translate/kubernetes/toPodDisruptionBudget';
import { toServiceAccount } from '../../translate/kubernetes/toServiceAccount';

/** How one kind is read from a cluster's Kubernetes API: as Kubernetes lists it, and what is kept of each object. */
export interface KubernetesReader<Kind extends KubernetesKind> {
  kind: Kind;
  /** Its kind there, in the versions to look for, the best first. Where none is served there are none. */
  versions: KindReference[];
  translate(object: KubernetesObject, cluster: Cluster): InventoryTypes[Kind];
}

/** Pods, which are taken together as workloads. */
export const POD: KindReference = { apiVersion: 'v1', kind: 'Pod' };

/** The nodes, which tell where pods run. */
export const nodeReader: KubernetesReader<'kubernetes-node'> = {
  kind: 'kubernetes-node',
  versions: [{ apiVersion: 'v1', kind: 'Node' }],
  translate: toKubernetesNode,
};

/** Everything else that is kept as it is listed. */
export const kubernetesReaders = [
  reader('service-account', toServiceAccount, 'v1/ServiceAccount'),
  reader(
    'pod-disruption-budget',
    toPodDisruptionBudget,
    'policy/v1/PodDisruptionBudget',
  ),
  reader(
    'node-pool',
    toNodePool,
    'karpenter.sh/v1/NodePool',
    'karpenter.sh/v1beta1/NodePool',
  ),
  reader(
    'node-claim',
    toNodeClaim,
    'karpenter.sh/v1/NodeClaim',
    'karpenter.sh/v1beta1/NodeClaim',
  ),
  reader(
    'node-class',
    toNodeClass,
    'karpenter.k8s.aws/v1/EC2NodeClass',
    'karpenter.k8s.aws/v1beta1/EC2NodeClass',
  ),
  reader('node-class', toNodeClass, 'eks.amazonaws.com/v1/NodeClass'),
];

function reader<Kind extends KubernetesKind>(
  kind: Kind,
  translate: KubernetesReader<Kind>['translate'],
  ...versions: string[]
): KubernetesReader<Kind> {
  return {
    kind,
    translate,
    versions: versions.map(version => {
      const at = version.lastIndexOf('/');
      return {
        apiVersion: version.slice(0, at),
        kind: version.slice(at + 1),
      };
    }),
  };
}
