import { seededServiceAccountTable } from '../../../seeds/serviceAccounts';
import type { KubernetesCluster } from '../../server/KubernetesCluster';
import { addObject } from '../addObject';
import { addNamespace } from '../seedBase';
import { seedWorkload } from '../seedWorkload';
import { builtIn } from '../../resources/builtInResources';
import { furtherObjects } from './furtherObjects';
import { seedAutoMode } from './seedAutoMode';
import { seedGateway } from './seedGateway';
import { seedKarpenter } from './seedKarpenter';
import { seedCatalogMesh, seedShopMesh } from './seedShopMesh';
import { estateWorkloads } from './workloads';

/** What some clusters have beside workloads; nodes come before those who run on them. */
const FURTHER: Record<string, (cluster: KubernetesCluster) => void> = {
  'platform-prod': seedGateway,
  'platform-staging': seedCatalogMesh,
  'shop-prod': seedShopMesh,
  'payments-auto': seedAutoMode,
  'data-auto': seedAutoMode,
  'data-spark': seedKarpenter,
};

/** Labels of namespaces that have some, by cluster and namespace. */
const NAMESPACE_LABELS: Record<string, Record<string, string>> = {
  'shop-prod/shop': {
    mesh: 'shop',
    'appmesh.k8s.aws/sidecarInjectorWebhook': 'enabled',
  },
  'platform-staging/shop': { mesh: 'shop' },
};

/** Fills a cluster of the estate: ServiceAccounts, nodes, workloads, and what its kind of cluster has. */
export function seedEstateCluster(cluster: KubernetesCluster): void {
  const { name } = cluster.row;
  const workloads = estateWorkloads[name] ?? [];
  const accounts = [
    ...cluster.place.table(seededServiceAccountTable).values(),
  ].filter(({ clusterName }) => clusterName === name);
  for (const { namespace } of [...workloads, ...accounts]) {
    if (cluster.store.get(builtIn('Namespace'), undefined, namespace)) continue;
    addNamespace(cluster, namespace, NAMESPACE_LABELS[`${name}/${namespace}`]);
  }
  for (const { namespace, name: account, roleArn } of accounts) {
    addObject(cluster, 'ServiceAccount', {
      name: account,
      namespace,
      annotations: roleArn
        ? { 'eks.amazonaws.com/role-arn': roleArn }
        : undefined,
    });
  }
  FURTHER[name]?.(cluster);
  for (const workload of workloads) seedWorkload(cluster, workload);
  for (const [kind, object] of furtherObjects[name] ?? []) {
    addObject(cluster, kind, object);
  }
}
