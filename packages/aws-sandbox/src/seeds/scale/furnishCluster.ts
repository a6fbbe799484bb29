import {
  addonCatalog,
  defaultAddonVersion,
} from '../../services/eks/addons/addonCatalog';
import { addonKey } from '../../services/eks/addons/findAddon';
import { newAddonRow } from '../../services/eks/addons/newAddonRow';
import { newPodIdentityRow } from '../../services/eks/podidentity/newPodIdentityRow';
import { addonTable, podIdentityTable } from '../../services/eks/tables';
import type { World } from '../../world/World';
import { seedAccess } from '../demo/access';
import { seedFargateProfile, type DemoCluster } from '../demo/clusters';
import type { Scale } from './parseScale';

const MINUTE = 60_000;

/** Gives a cluster so many of everything besides node groups as a world of the size has. */
export function furnishCluster(
  world: World,
  cluster: DemoCluster,
  { fargate, addons, access, identities }: Scale,
): void {
  const { accountId, region, name: clusterName, version } = cluster;
  const place = world.place(accountId, region);
  const createdAt = cluster.createdAt + 40 * MINUTE;
  for (let number = 1; number <= fargate; number += 1) {
    seedFargateProfile(world, cluster, `serverless-${number}`, {
      selectors: [{ namespace: `jobs-${number}` }],
    });
  }
  for (const spec of addonCatalog.slice(0, addons)) {
    const row = newAddonRow({
      accountId,
      region,
      clusterName,
      addonName: spec.name,
      addonVersion:
        defaultAddonVersion(spec, version) ?? spec.versions[0].version,
      createdAt,
      settlesAt: createdAt + MINUTE,
    });
    place.table(addonTable).set(addonKey(clusterName, spec.name), row);
  }
  for (let number = 1; number <= access; number += 1) {
    const principal = `arn:aws:iam::${accountId}:role/team-${number}`;
    seedAccess(world, cluster, principal, 'AmazonEKSViewPolicy');
  }
  for (let number = 1; number <= identities; number += 1) {
    const row = newPodIdentityRow({
      accountId,
      region,
      clusterName,
      namespace: 'jobs',
      serviceAccount: `worker-${number}`,
      roleArn: `arn:aws:iam::${accountId}:role/worker-${number}`,
      createdAt,
    });
    place.table(podIdentityTable).set(row.associationId, row);
  }
}
