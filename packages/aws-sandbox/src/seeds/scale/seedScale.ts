import type { World } from '../../world/World';
import { foundedAt, paymentsAccount, platformAccount } from '../demo/accounts';
import { seedCluster, seedNodegroup, type DemoCluster } from '../demo/clusters';
import { seedNetwork, type DemoNetwork } from '../demo/network';
import {
  addRole,
  seedAccountRoles,
  seedBackstageRole,
  seedWorkloadRole,
} from '../demo/roles';
import { seedEventQueues } from '../seedEventQueues';
import { seedOrganization } from '../seedOrganization';
import { furnishCluster } from './furnishCluster';
import { seedScaleMesh } from './seedScaleMesh';
import type { Scale } from './parseScale';

const REGIONS = ['eu-west-1', 'us-east-1', 'ap-southeast-2'];
const VERSIONS = ['1.32', '1.33', '1.34', '1.35'];
const TEAMS = ['platform', 'payments', 'data', 'shop', 'search', 'identity'];

/** As many as AWS allows in a mesh. */
const SERVICES_PER_MESH = 1000;

const START = Date.parse('2025-12-01T08:00:00Z');
const MINUTE = 60_000;

interface ScalePlace {
  accountId: string;
  region: string;
  network: DemoNetwork;
  clusters: DemoCluster[];
}

/**
 * Makes a world of the size asked for: clusters in places (an account's region) of at most 100 unless told, three places to an
 * account, roles in equal parts over the accounts, meshes of at most 1,000 virtual services in equal parts over the
 * places. Everything follows from the numbers alone.
 */
export function seedScale(world: World, scale: Scale): void {
  const places = makePlaces(world, scale);
  const perPlace = Math.max(1, scale.place);
  for (let index = 0; index < scale.clusters; index += 1) {
    const place = places[Math.floor(index / perPlace)];
    const cluster = makeCluster(world, place, index, scale.nodegroups);
    furnishCluster(world, cluster, scale);
    place.clusters.push(cluster);
  }
  const accounts = clustersByAccount(places);
  for (const [order, { accountId, clusters }] of accounts.entries()) {
    seedAccountRoles(world, accountId);
    if (accountId !== platformAccount) seedBackstageRole(world, accountId);
    // As equal as whole numbers can be.
    const roles = Math.floor((scale.roles + order) / accounts.length);
    for (let number = 0; number < roles; number += 1) {
      makeRole(world, { accountId, number, clusters });
    }
  }
  const meshes = Math.ceil(scale.mesh / SERVICES_PER_MESH);
  for (let index = 0; index < meshes; index += 1) {
    const { accountId, region } = places[index % places.length];
    const begin = index * SERVICES_PER_MESH;
    seedScaleMesh(world.place(accountId, region), {
      meshName: `mesh-${digits(index)}`,
      services: Math.min(SERVICES_PER_MESH, scale.mesh - begin),
      createdAt: START,
    });
  }
  seedOrganization(
    world,
    accounts.map(({ accountId }, index) => ({
      accountId,
      name: `account-${index + 1}`,
    })),
    foundedAt,
  );
  seedEventQueues(world);
}

function makePlaces(world: World, { clusters, place }: Scale): ScalePlace[] {
  const count = Math.max(1, Math.ceil(clusters / Math.max(1, place)));
  return Array.from({ length: count }, (_, index) => {
    const accountId = accountOf(Math.floor(index / REGIONS.length));
    const region = REGIONS[index % REGIONS.length];
    const network = seedNetwork(world.place(accountId, region), {
      block: 16 + (index % 200),
    });
    return { accountId, region, network, clusters: [] };
  });
}

function clustersByAccount(places: ScalePlace[]) {
  const byAccount = new Map<string, DemoCluster[]>();
  for (const { accountId, clusters } of places) {
    const others = byAccount.get(accountId) ?? [];
    byAccount.set(accountId, [...others, ...clusters]);
  }
  return [...byAccount].map(([accountId, clusters]) => ({
    accountId,
    clusters,
  }));
}

/** The accounts of the demo come first, because examples name them. */
function accountOf(index: number): string {
  const known = [platformAccount, paymentsAccount][index];
  return known ?? String(700_000_000_000 + index);
}

function makeCluster(
  world: World,
  { accountId, region, network }: ScalePlace,
  index: number,
  nodegroups: number,
): DemoCluster {
  const owner = TEAMS[index % TEAMS.length];
  const cluster = seedCluster(world, {
    accountId,
    region,
    name: `${owner}-${digits(index)}`,
    version: VERSIONS[index % VERSIONS.length],
    network,
    createdAt: START + index * MINUTE,
    publicAccess: index % 3 > 0,
    tags: {
      owner,
      environment: index % 5 === 0 ? 'production' : 'development',
    },
  });
  for (let number = 0; number < nodegroups; number += 1) {
    seedNodegroup(world, cluster, `workers-${number + 1}`, {
      instanceTypes: [number % 2 === 0 ? 'm6i.large' : 'c6i.2xlarge'],
      capacityType: number % 3 === 2 ? 'SPOT' : 'ON_DEMAND',
      tags: { owner },
    });
  }
  return cluster;
}

/** Every other role is bound to a ServiceAccount of one of the account's clusters. */
function makeRole(
  world: World,
  options: { accountId: string; number: number; clusters: DemoCluster[] },
): void {
  const { accountId, number, clusters } = options;
  const owner = TEAMS[number % TEAMS.length];
  if (number % 2 === 0 && clusters.length > 0) {
    seedWorkloadRole(world, {
      ...clusters[(number / 2) % clusters.length],
      roleName: `irsa-${digits(number)}`,
      namespace: owner,
      serviceAccount: `service-${digits(number)}`,
      permissions: { actions: ['s3:GetObject'] },
      tags: { owner },
    });
    return;
  }
  addRole(world, accountId, `service-role-${digits(number)}`, {
    trust: {
      Effect: 'Allow',
      Principal: { Service: 'lambda.amazonaws.com' },
      Action: 'sts:AssumeRole',
    },
    tags: { owner },
  });
}

function digits(number: number): string {
  return String(number + 1).padStart(5, '0');
}
