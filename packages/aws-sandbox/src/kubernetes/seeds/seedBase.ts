import { stableUuid } from '../../services/eks/arns';
import { addNamespaceDefaults } from '../kinds/addNamespaceDefaults';
import { completeNewObject } from '../kinds/completeNewObject';
import { isRecord } from '../objects/isRecord';
import type { KubernetesCluster } from '../server/KubernetesCluster';
import { addObject } from './addObject';

const NAMESPACES = ['default', 'kube-node-lease', 'kube-public', 'kube-system'];

const SYSTEM_ACCOUNTS = ['aws-node', 'coredns', 'kube-proxy'];

/** Puts into a new cluster what every EKS cluster has. */
export function seedBase(cluster: KubernetesCluster): void {
  for (const name of NAMESPACES) addNamespace(cluster, name);
  for (const name of SYSTEM_ACCOUNTS) {
    addObject(cluster, 'ServiceAccount', { name, namespace: 'kube-system' });
  }
  addObject(cluster, 'Service', {
    name: 'kubernetes',
    namespace: 'default',
    labels: { component: 'apiserver', provider: 'kubernetes' },
    content: {
      spec: {
        type: 'ClusterIP',
        clusterIP: firstServiceAddress(cluster),
        ports: [{ name: 'https', port: 443, protocol: 'TCP', targetPort: 443 }],
      },
      status: { loadBalancer: {} },
    },
  });
  addObject(cluster, 'ClusterRole', {
    name: 'cluster-admin',
    content: {
      rules: [
        { apiGroups: ['*'], resources: ['*'], verbs: ['*'] },
        { nonResourceURLs: ['*'], verbs: ['*'] },
      ],
    },
  });
}

/** Adds a namespace with what controllers put into it. */
export function addNamespace(
  cluster: KubernetesCluster,
  name: string,
  labels: Record<string, string> = {},
): void {
  const complete = completeNewObject(
    'Namespace',
    { metadata: { name, labels } },
    '',
  );
  const { metadata, ...content } = complete;
  const allLabels = isRecord(metadata) ? metadata.labels : labels;
  const namespace = addObject(cluster, 'Namespace', {
    name,
    labels: allLabels as Record<string, string>,
    content,
  });
  addNamespaceDefaults(cluster, namespace, item =>
    stableUuid(`${cluster.id}/${name}/${item}`),
  );
}

function firstServiceAddress({ row }: KubernetesCluster): string {
  const range = row.kubernetesNetworkConfig?.serviceIpv4Cidr ?? '172.20.0.0/16';
  return range.replace(/\.\d+\/\d+$/, '.1');
}
