import { clusterTable } from '../../services/eks/tables';
import type { World } from '../../world/World';
import {
  seedCluster,
  seedFargateProfile,
  seedNodegroup,
  type DemoCluster,
} from '../demo/clusters';
import type { DemoNetwork } from '../demo/network';
import { estateClusters } from './estateClusters';

/** Makes the clusters with what is in them. */
export function seedEstateClusters(
  world: World,
  networkOf: (accountId: string, region: string) => DemoNetwork,
): Map<string, DemoCluster> {
  const made = new Map<string, DemoCluster>();
  for (const [name, options] of Object.entries(estateClusters)) {
    const { accountId, region, owner, environment, members } = options;
    const tags = { owner, environment, ...options.tags };
    const cluster = seedCluster(world, {
      accountId,
      region,
      name,
      version: options.version,
      network: networkOf(accountId, region),
      createdAt: Date.parse(options.createdAt),
      publicAccess: options.publicAccess ?? false,
      deletionProtection: options.deletionProtection,
      tags,
    });
    const row = world.place(accountId, region).table(clusterTable).get(name)!;
    if (members) {
      Object.assign(row, members);
      row.kubernetesNetworkConfig!.elasticLoadBalancing = { enabled: true };
    }
    for (const [group, own] of Object.entries(options.nodegroups ?? {})) {
      seedNodegroup(world, cluster, group, { tags: { owner }, ...own });
    }
    for (const [profile, spaces] of Object.entries(options.fargate ?? {})) {
      seedFargateProfile(world, cluster, profile, {
        selectors: spaces.map(namespace => ({ namespace })),
        tags: { owner },
      });
    }
    made.set(name, cluster);
  }
  return made;
}
