import type { KubernetesCluster } from '../../server/KubernetesCluster';
import { meshGroup, seedMeshResources } from '../seedMeshResources';

/** Weights of the route `place-order` in the cluster; App Mesh itself has 95 and 5. */
const WEIGHTS = [80, 20];

/**
 * Adds the resources of the shop's mesh. All agree with App Mesh, but for the weights of one route: those in the cluster
 * were changed, and the controller has not yet brought them there.
 */
export function seedShopMesh(cluster: KubernetesCluster): void {
  seedMeshResources(cluster, 'shop');
  const routers = cluster.catalog.find({
    ...meshGroup,
    plural: 'virtualrouters',
  })!;
  const router = cluster.store.get(routers, 'shop', 'orders')!;
  const spec = structuredClone(router.spec) as {
    routes: Array<{
      name: string;
      grpcRoute?: { action: { weightedTargets: Array<{ weight: number }> } };
    }>;
  };
  const route = spec.routes.find(({ name }) => name === 'place-order');
  route?.grpcRoute?.action.weightedTargets.forEach((target, index) => {
    target.weight = WEIGHTS[index];
  });
  const { metadata } = router;
  cluster.store.put(routers, {
    ...router,
    spec,
    metadata: { ...metadata, generation: 2 },
  });
}

/** Adds what a second cluster contributes to the same mesh: the catalog alone. */
export function seedCatalogMesh(cluster: KubernetesCluster): void {
  seedMeshResources(
    cluster,
    'shop',
    (source, { name }) =>
      source === 'mesh' || (source === 'virtualNode' && name === 'catalog'),
  );
}
