import type { KubernetesCluster } from '../server/KubernetesCluster';
import { seedMeshResources } from './seedMeshResources';
import { seedWorkload, type SeededWorkload } from './seedWorkload';
import { addNamespace } from './seedBase';

const PLATFORM = 'arn:aws:iam::111122223333:role';
const PAYMENTS = 'arn:aws:iam::444455556666:role';

/** What runs in which cluster of the demo, by the cluster's name. */
const CLUSTERS: Record<
  string,
  {
    namespaces: Record<string, Record<string, string>>;
    workloads: SeededWorkload[];
    hasMesh?: boolean;
  }
> = {
  'platform-dev': {
    namespaces: {
      shop: {
        mesh: 'shop',
        'appmesh.k8s.aws/sidecarInjectorWebhook': 'enabled',
      },
      jobs: {},
      previews: {},
    },
    hasMesh: true,
    workloads: [
      shop('storefront', { replicas: 2, budget: true }),
      shop('catalog', { replicas: 2, budget: true }),
      shop('catalog-beta', { component: 'catalog' }),
      shop('cart', { replicas: 2 }),
      shop('checkout-v1', {
        component: 'checkout',
        serviceAccount: 'checkout',
        roleArn: `${PLATFORM}/checkout-irsa`,
        replicas: 2,
        budget: true,
      }),
      shop('checkout-v2', {
        component: 'checkout',
        serviceAccount: 'checkout',
        roleArn: `${PLATFORM}/checkout-irsa`,
      }),
      shop('payments'),
      shop('orders', { roleArn: `${PLATFORM}/orders-irsa`, replicas: 2 }),
      shop('recommendations', { roleArn: `${PLATFORM}/recommendations-irsa` }),
    ],
  },
  'platform-dr': { namespaces: { shop: {} }, workloads: [] },
  'payments-prod': {
    namespaces: { payments: {}, settlement: {} },
    workloads: [
      {
        name: 'payments',
        namespace: 'payments',
        component: 'payments',
        roleArn: `${PAYMENTS}/payments-irsa`,
        replicas: 4,
        budget: true,
      },
    ],
  },
};

function shop(
  name: string,
  options: Omit<SeededWorkload, 'name' | 'namespace'> = {},
): SeededWorkload {
  return { name, namespace: 'shop', component: name, ...options };
}

/** Fills a cluster of the demo with its namespaces, workloads and mesh; leaves every other cluster as it is. */
export function seedDemoCluster(cluster: KubernetesCluster): void {
  const { name } = cluster.row;
  if (!Object.hasOwn(CLUSTERS, name)) return;
  const { namespaces, workloads, hasMesh } = CLUSTERS[name];
  for (const [namespace, labels] of Object.entries(namespaces)) {
    addNamespace(cluster, namespace, labels);
  }
  for (const workload of workloads) seedWorkload(cluster, workload);
  if (hasMesh) seedMeshResources(cluster, 'shop');
}
