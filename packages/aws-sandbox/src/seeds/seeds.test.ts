import { meshTables } from '../services/appmesh/tables';
import {
  accessEntryTable,
  addonTable,
  clusterTable,
  fargateProfileTable,
  nodegroupTable,
  podIdentityTable,
} from '../services/eks/tables';
import { checkTrustPolicy } from '../services/iam/policies/checkTrustPolicy';
import { oidcProviderTable, roleTable } from '../services/iam/tables';
import { MeshPlace } from '../services/appmesh/MeshPlace';
import { meshKinds } from '../services/appmesh/meshKinds';
import { ruleTable, serviceTable } from '../services/vpclattice/tables';
import { seedWorld } from '../seedWorld';
import type { SeedName } from '../Sandbox';
import { createScaledClock } from '../world/Clock';
import { World, type TableKey } from '../world/World';
import { parseScale } from './scale/parseScale';
import { seededServiceAccountTable } from './serviceAccounts';

function aWorld(seed: SeedName): World {
  const world = new World(createScaledClock({ speed: 60 }));
  seedWorld(world, seed);
  return world;
}

function rows<Row>(world: World, key: TableKey<Row>): Row[] {
  return world.places().flatMap(place => [...place.table(key).values()]);
}

const TABLES: TableKey<unknown>[] = [
  clusterTable,
  nodegroupTable,
  roleTable,
  oidcProviderTable,
  serviceTable,
  ruleTable,
  seededServiceAccountTable,
  ...Object.values(meshTables),
];

const dump = (world: World) =>
  JSON.stringify(TABLES.map(table => rows(world, table)));

describe('The seeds', () => {
  it.each<SeedName>([
    'estate',
    'scale:clusters=130,nodegroups=1,roles=50,mesh=1200',
  ])('%s is the same every time', seed => {
    expect(dump(aWorld(seed))).toBe(dump(aWorld(seed)));
  });

  it('give only trust policies that IAM takes', () => {
    const world = aWorld('estate');
    for (const role of rows(world, roleTable)) {
      expect(() => checkTrustPolicy(role.trustPolicy, world)).not.toThrow();
    }
  });
});

describe('The estate', () => {
  const world = aWorld('estate');
  const clusters = rows(world, clusterTable);

  it('is twelve clusters in three accounts and three regions', () => {
    expect(clusters).toHaveLength(12);
    const parts = clusters.map(({ arn }) => arn.split(':'));
    expect(new Set(parts.map(part => part[3])).size).toBe(3);
    expect(new Set(parts.map(part => part[4])).size).toBe(3);
  });

  it('has clusters of every kind', () => {
    const named = (name: string) => clusters.find(row => row.name === name)!;
    const groups = rows(world, nodegroupTable).map(row => row.clusterName);
    expect(groups).not.toContain('batch-fargate');
    expect(named('payments-auto').computeConfig).toMatchObject({
      enabled: true,
    });
    expect(named('data-spark').tags).toHaveProperty(['karpenter.sh/discovery']);
    expect(named('payments-prod').resourcesVpcConfig).toMatchObject({
      endpointPublicAccess: false,
      endpointPrivateAccess: true,
    });
    expect(named('payments-legacy').version).toBe('1.32');
  });

  it('has identities right and wrong in every way', () => {
    const roles = new Map(rows(world, roleTable).map(row => [row.arn, row]));
    const accounts = rows(world, seededServiceAccountTable);
    const arn = (account: string, name: string) =>
      `arn:aws:iam::${account}:role/${name}`;
    const trust = (account: string, name: string) =>
      roles.get(arn(account, name))?.trustPolicy;
    expect(trust('111122223333', 'shop-prod-checkout')).toContain(
      'system:serviceaccount:shop:checkout"',
    );
    expect(accounts.find(row => row.name === 'catalog')?.roleArn).toBe(
      undefined,
    );
    expect(trust('111122223333', 'shop-prod-orders')).toContain(':orders-v1');
    expect(trust('444455556666', 'payments-prod-ledger')).toBeUndefined();
    expect(trust('444455556666', 'payments-prod-settlement')).not.toContain(
      ':aud',
    );
    expect(trust('777788889999', 'data-spark-driver')).toContain('StringLike');
    const providers = rows(world, oidcProviderTable).map(row => row.url);
    const edge = clusters.find(row => row.name === 'data-edge')!;
    expect(providers).toHaveLength(11);
    expect(providers).not.toContain(
      edge.identity!.oidc!.issuer!.slice('https://'.length),
    );
  });
});

describe('The scale seed', () => {
  it('has as many of everything as asked for', () => {
    const world = aWorld('scale:clusters=130,nodegroups=3,roles=51,mesh=1200');
    expect(rows(world, clusterTable)).toHaveLength(130);
    expect(rows(world, nodegroupTable)).toHaveLength(390);
    // Four of every account, in one account.
    expect(rows(world, roleTable)).toHaveLength(51 + 4);
    expect(rows(world, meshTables.virtualService)).toHaveLength(1200);
    expect(rows(world, meshTables.mesh)).toHaveLength(2);
    const sizes = world.places().map(place => place.table(clusterTable).size);
    expect(Math.max(...sizes)).toBe(100);
  });

  it('has clusters as furnished as asked for', () => {
    const world = aWorld(
      'scale:clusters=2,fargate=1,addons=4,access=5,identities=3',
    );
    expect(rows(world, fargateProfileTable)).toHaveLength(2);
    expect(rows(world, addonTable)).toHaveLength(8);
    expect(rows(world, accessEntryTable)).toHaveLength(10);
    expect(rows(world, podIdentityTable)).toHaveLength(6);
  });

  it('has meshes that App Mesh would take', () => {
    const world = aWorld('scale:clusters=1,mesh=9');
    const place = new MeshPlace(world.place('111122223333', 'eu-west-1'));
    for (const row of place.list('virtualNode', { meshName: 'mesh-00001' })) {
      meshKinds.virtualNode.checkSpec(row.spec, row, place);
    }
    for (const row of place.list('route', { meshName: 'mesh-00001' })) {
      meshKinds.route.checkSpec(row.spec, row, place);
    }
    const services = place.list('virtualService', { meshName: 'mesh-00001' });
    for (const row of services) {
      meshKinds.virtualService.checkSpec(row.spec, row, place);
    }
    expect(services).toHaveLength(9);
  });

  it('has defaults for what is left out', () => {
    expect(parseScale('clusters=7')).toEqual({
      clusters: 7,
      place: 100,
      nodegroups: 2,
      fargate: 0,
      addons: 0,
      access: 0,
      identities: 0,
      roles: 1000,
      mesh: 100,
    });
  });

  it.each([
    [
      'clusters',
      "takes clusters=N, place=N, nodegroups=N, fargate=N, addons=N, access=N, identities=N, roles=N, mesh=N, found 'clus",
    ],
    ['clusters=-1', "found 'clusters=-1'"],
    ['clusters=1.5', "found 'clusters=1.5'"],
    ['trees=3', "found 'trees=3'"],
    ['clusters=1,', "found ''"],
    ['clusters=1,clusters=2', 'takes clusters=N once, found it twice'],
    ['nodegroups=31', 'takes at most nodegroups=30, found 31'],
  ])('refuses %s', (size, message) => {
    expect(() => parseScale(size)).toThrow(message);
  });
});
