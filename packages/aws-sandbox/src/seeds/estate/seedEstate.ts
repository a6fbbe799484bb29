import type { World } from '../../world/World';
import { foundedAt, paymentsAccount, platformAccount } from '../demo/accounts';
import { seedAccess } from '../demo/access';
import { seedNetwork, type DemoNetwork } from '../demo/network';
import { seedEventQueues } from '../seedEventQueues';
import { seedOrganization } from '../seedOrganization';
import { seedAccountRoles, seedBackstageRole } from '../demo/roles';
import { dataAccount } from './accounts';
import { seedEstateClusters } from './seedEstateClusters';
import { seedIdentities } from './identities';
import { seedEstateLattice } from './lattice';
import { seedEstateLeftovers } from './leftovers';
import { seedEstateMesh } from './mesh';

/** Where the company has networks; the number is the second byte of their address ranges. */
const PLACES: Array<[string, string, number]> = [
  [platformAccount, 'eu-west-1', 16],
  [platformAccount, 'us-east-1', 32],
  [paymentsAccount, 'eu-west-1', 48],
  [paymentsAccount, 'us-east-1', 64],
  [dataAccount, 'eu-west-1', 80],
  [dataAccount, 'us-east-1', 96],
  [dataAccount, 'ap-southeast-2', 112],
];

/**
 * A company: three accounts in three regions with twelve clusters of every kind, workload identities right and wrong in
 * every way, a mesh with TLS, retries, gRPC and broken references, and a Lattice service network.
 */
export function seedEstate(world: World): void {
  for (const accountId of [platformAccount, paymentsAccount, dataAccount]) {
    seedAccountRoles(world, accountId);
    if (accountId !== platformAccount) seedBackstageRole(world, accountId);
  }
  const networks = new Map<string, DemoNetwork>();
  for (const [accountId, region, block] of PLACES) {
    const place = world.place(accountId, region);
    networks.set(`${accountId}/${region}`, seedNetwork(place, { block }));
  }
  const clusters = seedEstateClusters(
    world,
    (accountId, region) => networks.get(`${accountId}/${region}`)!,
  );
  for (const cluster of clusters.values()) {
    const principal = (name: string) =>
      `arn:aws:iam::${cluster.accountId}:${name}`;
    seedAccess(
      world,
      cluster,
      principal('user/admin'),
      'AmazonEKSClusterAdminPolicy',
    );
    if (cluster.accountId === platformAccount) continue;
    seedAccess(
      world,
      cluster,
      principal('role/backstage-eks'),
      'AmazonEKSAdminViewPolicy',
    );
  }
  seedIdentities(world, clusters);
  const home = world.place(platformAccount, 'eu-west-1');
  seedEstateMesh(home);
  seedEstateLattice(home, networks.get(`${platformAccount}/eu-west-1`)!.vpcId);
  seedEstateLeftovers(world, clusters);
  seedOrganization(
    world,
    [
      { accountId: platformAccount, name: 'platform' },
      { accountId: paymentsAccount, name: 'payments' },
      { accountId: dataAccount, name: 'data' },
    ],
    foundedAt,
  );
  seedEventQueues(world);
}
