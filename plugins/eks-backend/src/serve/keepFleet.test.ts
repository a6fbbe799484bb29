import { mockServices } from '@backstage/backend-test-utils';
import type { InventoryObject } from '@eks-platform/backstage-plugin-eks-common';
import {
  aCluster,
  aNodegroup,
  anIamRole,
} from '@eks-platform/backstage-plugin-eks-common/testUtils';
import { aScope } from '../__testUtils__/aScope';
import { fillStore } from '../__testUtils__/fillStore';
import { inventoryDatabases } from '../__testUtils__/inventoryDatabases';
import { DatabaseInventoryStore } from '../inventory/DatabaseInventoryStore';
import { keepFleet } from './keepFleet';

const AT = '2026-11-01T10:00:00.000Z';
const here = aScope();
const there = aScope({ region: 'us-east-1', readsGlobal: false });
const blue = aCluster({ name: 'blue' });
const green = aCluster({ name: 'green' });
const amber = aCluster({ name: 'amber', region: 'us-east-1' });

const { databases } = inventoryDatabases();

describe.each(databases.eachSupportedId())('keepFleet on %s', databaseId => {
  let store: DatabaseInventoryStore;
  let reads: jest.SpyInstance;

  /** As any replica does. */
  const collect = async (scope = here, objects: InventoryObject[] = []) =>
    fillStore(store, { scope, objects, at: AT });

  beforeEach(async () => {
    store = await DatabaseInventoryStore.create(
      mockServices.database({
        knex: await databases.init(databaseId),
        migrations: { skip: false },
      }),
    );
    reads = jest.spyOn(store, 'listObjects');
    await collect(here, [blue, aNodegroup({ clusterName: 'blue' })]);
    await collect(there, [amber]);
  });

  const clustersOf = async (reader: ReturnType<typeof keepFleet>) => {
    const clusters = await reader.listObjects({
      scopes: [here, there],
      kinds: ['cluster'],
    });
    return clusters.map(({ name }) => name);
  };

  it('reads what is asked for again only once, in order over the scopes', async () => {
    const fleet = keepFleet(store);
    expect(await clustersOf(fleet)).toEqual(['amber', 'blue']);
    const count = reads.mock.calls.length;
    expect(await clustersOf(fleet)).toEqual(['amber', 'blue']);
    expect(
      await fleet.listObjects({ scopes: [here], kinds: ['nodegroup'] }),
    ).toHaveLength(1);
    expect(reads).toHaveBeenCalledTimes(count);
  });

  it('sees at once what a collection has stored, and reads only its scope anew', async () => {
    const fleet = keepFleet(store);
    await clustersOf(fleet);
    reads.mockClear();
    await collect(here, [green]);
    expect(await clustersOf(fleet)).toEqual(['amber', 'blue', 'green']);
    expect(reads.mock.calls.map(([{ scopes }]) => scopes)).toEqual([[here]]);
  });

  it('lets nobody change a list that others have too', async () => {
    const list = await keepFleet(store).listObjects({
      scopes: [here],
      kinds: ['cluster'],
    });
    expect(() => list.pop()).toThrow(TypeError);
  });

  it('keeps neither other kinds nor parts of scopes', async () => {
    await collect(here, [anIamRole()]);
    const fleet = keepFleet(store);
    const roles = { scopes: [here], kinds: ['iam-role' as const] };
    const named = { scopes: [here], kinds: ['cluster' as const], name: 'blue' };
    for (const query of [roles, named]) {
      reads.mockClear();
      expect(await fleet.listObjects(query)).toHaveLength(1);
      expect(await fleet.listObjects(query)).toHaveLength(1);
      expect(reads).toHaveBeenCalledTimes(2);
    }
  });

  it('keeps no more than it may', async () => {
    const fleet = keepFleet(store, { mostObjects: 2 });
    await clustersOf(fleet);
    reads.mockClear();
    expect(await clustersOf(fleet)).toEqual(['amber', 'blue']);
    await fleet.listObjects({ scopes: [here, there], kinds: ['nodegroup'] });
    expect(reads).toHaveBeenCalled();
  });

  it('asks again when a reading has failed', async () => {
    const fleet = keepFleet(store);
    reads.mockRejectedValueOnce(new Error('no database'));
    await expect(clustersOf(fleet)).rejects.toThrow('no database');
    expect(await clustersOf(fleet)).toEqual(['amber', 'blue']);
  });
});
