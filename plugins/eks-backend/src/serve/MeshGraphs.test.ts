import { mockServices } from '@backstage/backend-test-utils';
import type { InventoryObject } from '@eks-platform/backstage-plugin-eks-common';
import {
  aMesh,
  aMeshObject,
} from '@eks-platform/backstage-plugin-eks-common/testUtils';
import { aScope } from '../__testUtils__/aScope';
import { inventoryDatabases } from '../__testUtils__/inventoryDatabases';
import { DatabaseInventoryStore } from '../inventory/DatabaseInventoryStore';
import { MeshGraphs } from './MeshGraphs';

const AT = '2026-11-01T10:00:00.000Z';
const scope = aScope();
const mesh = aMesh({ name: 'shop' });
const cart = aMeshObject({ type: 'virtual-node', name: 'cart' });
const orders = aMeshObject({ type: 'virtual-node', name: 'orders' });

const { databases } = inventoryDatabases();

describe.each(databases.eachSupportedId())('MeshGraphs on %s', databaseId => {
  let store: DatabaseInventoryStore;
  let reads: number;
  let graphs: MeshGraphs;

  beforeEach(async () => {
    store = await DatabaseInventoryStore.create(
      mockServices.database({
        knex: await databases.init(databaseId),
        migrations: { skip: false },
      }),
    );
    reads = 0;
    graphs = counting();
    await change({ added: [mesh, cart] });
  });

  function counting(mostObjects = 1000) {
    return new MeshGraphs(
      {
        getRevision: arn => store.getRevision(arn),
        listObjects: query => {
          reads += 1;
          return store.listObjects(query);
        },
      },
      { mostObjects },
    );
  }

  async function change(difference: {
    added?: InventoryObject[];
    updated?: Array<{ before: InventoryObject; after: InventoryObject }>;
    removed?: InventoryObject[];
  }) {
    await store.finishCollection({
      scope,
      ticket: await store.beginCollection(scope, AT),
      at: AT,
      decide: () => ({
        difference: {
          ...{ added: [], updated: [], removed: [], kept: [] },
          ...difference,
        },
        collectedAt: AT,
        failures: [],
      }),
    });
  }

  const nodes = async () =>
    (await graphs.get(mesh, scope)).topology.topology.nodes.map(
      ({ name, status }) => `${name} ${status}`,
    );

  it('reads a mesh once, also for those who ask at the same time', async () => {
    await Promise.all([nodes(), nodes()]);
    expect(await nodes()).toEqual(['cart ACTIVE']);
    expect(reads).toBe(1);
  });

  it('reads it anew as soon as anything in it was added, changed or removed, by whichever replica', async () => {
    await nodes();

    await change({ added: [orders] });
    expect(await nodes()).toEqual(['cart ACTIVE', 'orders ACTIVE']);

    const after = { ...cart, status: 'INACTIVE' };
    await change({ updated: [{ before: cart, after }] });
    expect(await nodes()).toEqual(['cart INACTIVE', 'orders ACTIVE']);

    await change({ removed: [orders] });
    expect(await nodes()).toEqual(['cart INACTIVE']);
    expect(reads).toBe(4);
  });

  it('is not moved by what changes elsewhere', async () => {
    await nodes();
    const other = aMesh({ name: 'other' });
    await change({
      added: [other, { ...orders, arn: 'arn:o', meshArn: other.arn }],
    });

    await nodes();

    expect(reads).toBe(1);
  });

  it('holds no more objects than it may, but always the mesh asked for', async () => {
    const other = aMesh({ name: 'other' });
    await change({
      added: [other, { ...orders, arn: 'arn:o', meshArn: other.arn }],
    });
    graphs = counting(1);

    await graphs.get(mesh, scope);
    await graphs.get(mesh, scope);
    await graphs.get(other, scope);
    await graphs.get(mesh, scope);

    expect(reads).toBe(3);
  });

  it('asks again after a failure', async () => {
    let isDown = true;
    graphs = new MeshGraphs({
      getRevision: arn => store.getRevision(arn),
      listObjects: async query => {
        if (isDown) {
          throw new Error('down');
        }
        return store.listObjects(query);
      },
    });

    await expect(nodes()).rejects.toThrow('down');
    isDown = false;

    expect(await nodes()).toEqual(['cart ACTIVE']);
  });
});
