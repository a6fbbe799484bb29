import {
  mockServices,
  type TestDatabaseId,
} from '@backstage/backend-test-utils';
import type { Mesh } from '@eks-platform/backstage-plugin-eks-common';
import { aMesh } from '@eks-platform/backstage-plugin-eks-common/testUtils';
import type { EksScope } from '@eks-platform/backstage-plugin-eks-node';
import { aScope } from '../__testUtils__/aScope';
import { fillStore } from '../__testUtils__/fillStore';
import { inventoryDatabases } from '../__testUtils__/inventoryDatabases';
import { DatabaseInventoryStore } from '../inventory/DatabaseInventoryStore';
import { findMesh } from './findMesh';
import type { InventoryContext } from './InventoryContext';

const { databases } = inventoryDatabases();
const ireland = aScope();
const virginia = aScope({ region: 'us-east-1', readsGlobal: false });
const at = '2026-11-01T10:00:00.000Z';

const inCluster = (cluster: string): Mesh => {
  const arn = `arn:aws:eks:eu-west-1:111122223333:cluster/${cluster}`;
  return aMesh({
    arn: `${arn}/appmesh.k8s.aws/Mesh/shop`,
    source: 'app-mesh-cr',
    origin: { cluster: { name: cluster, arn } },
  });
};
const network = aMesh({
  arn: 'arn:aws:vpc-lattice:eu-west-1:111122223333:servicenetwork/sn-1',
  source: 'lattice-api',
});
const far = aMesh({
  arn: 'arn:aws:appmesh:us-east-1:111122223333:mesh/shop',
  region: 'us-east-1',
});

async function contextOn(
  databaseId: TestDatabaseId,
  meshes: Mesh[],
): Promise<InventoryContext> {
  const knex = await databases.init(databaseId);
  const store = await DatabaseInventoryStore.create(
    mockServices.database({ knex, migrations: { skip: false } }),
  );
  const scopes: EksScope[] = [ireland, virginia];
  for (const scope of scopes) {
    await fillStore(store, {
      scope,
      objects: meshes.filter(({ region }) => region === scope.region),
      at,
    });
  }
  return {
    store,
    scopes,
    now: () => new Date(at),
    ownerTags: [],
    defaultOwner: 'group:default/platform',
  };
}

describe.each(databases.eachSupportedId())('findMesh on %s', databaseId => {
  const contextWith = (...meshes: Mesh[]) => contextOn(databaseId, meshes);

  it('prefers what runs over what is written, unless told otherwise', async () => {
    const api = aMesh();
    const context = await contextWith(
      inCluster('blue'),
      inCluster('green'),
      api,
    );
    const find = async (choice: object) =>
      (await findMesh(context, { mesh: 'shop', ...choice })).mesh.arn;

    expect(await find({})).toBe(api.arn);
    expect(await find({ source: 'app-mesh-cr', cluster: 'green' })).toBe(
      inCluster('green').arn,
    );
    await expect(find({ source: 'file' })).rejects.toThrow("No mesh 'shop' in");
  });

  it('refuses to guess between two scopes', async () => {
    const context = await contextWith(aMesh(), inCluster('blue'), far);

    await expect(findMesh(context, { mesh: 'shop' })).rejects.toThrow(
      "Mesh 'shop' exists 2 times, say which by accountId and region: 111122223333/eu-west-1, 111122223333/us-east-1",
    );
    expect(
      (await findMesh(context, { mesh: 'shop', region: 'us-east-1' })).mesh,
    ).toEqual(far);
  });

  it('refuses to guess between App Mesh and VPC Lattice', async () => {
    const context = await contextWith(aMesh(), network);

    await expect(findMesh(context, { mesh: 'shop' })).rejects.toThrow(
      "Mesh 'shop' exists 2 times in 111122223333/eu-west-1, say which by source: lattice-api, app-mesh-api",
    );
    expect(
      (await findMesh(context, { mesh: 'shop', source: 'lattice-api' })).mesh,
    ).toEqual(network);
  });
});
