import type { World } from '../../world/World';
import type { DemoCluster } from '../demo/clusters';
import { seedLoadBalancer, seedVolume } from '../leftovers';

/** What clusters made outside of themselves: some are in use, some were left behind by clusters that are gone. */
export function seedEstateLeftovers(
  world: World,
  clusters: ReadonlyMap<string, DemoCluster>,
): void {
  const shop = clusters.get('shop-prod')!;
  seedLoadBalancer(world, shop, {
    kind: 'app',
    namespace: 'shop',
    name: 'storefront',
  });
  for (const number of [0, 1, 2]) {
    seedVolume(world, shop, {
      namespace: 'shop',
      claim: `data-orders-${number}`,
      sizeGib: 50,
    });
  }
  const canary = { ...shop, name: 'shop-canary' };
  seedLoadBalancer(world, canary, {
    kind: 'app',
    namespace: 'shop',
    name: 'storefront',
  });
  seedLoadBalancer(world, canary, {
    kind: 'net',
    namespace: 'mesh',
    name: 'gateway',
  });
  seedVolume(world, canary, {
    namespace: 'shop',
    claim: 'data-orders-0',
    sizeGib: 50,
  });
  const trial = { ...clusters.get('data-spark')!, name: 'spark-trial' };
  seedVolume(world, trial, {
    namespace: 'spark',
    claim: 'shuffle-0',
    sizeGib: 500,
  });
}
