import { mockServices } from '@backstage/backend-test-utils';
import type {
  InventoryObject,
  SnapshotDifference,
} from '@eks-platform/backstage-plugin-eks-common';
import {
  aMesh,
  aMeshObject,
} from '@eks-platform/backstage-plugin-eks-common/testUtils';
import type { Knex } from 'knex';
import { aScope } from '../__testUtils__/aScope';
import { inventoryDatabases } from '../__testUtils__/inventoryDatabases';
import { DatabaseInventoryStore } from './DatabaseInventoryStore';
import { keepMeshStates, MOST_MESH_STATES } from './meshStates';

const { databases } = inventoryDatabases();
const scope = aScope();
const mesh = aMesh();
const cart = aMeshObject({ type: 'virtual-node', name: 'cart' });
const minute = (number: number) =>
  new Date(Date.UTC(2026, 10, 1, 10, number)).toISOString();

describe.each(databases.eachSupportedId())(
  'the states of a mesh that are kept on %s',
  databaseId => {
    let knex: Knex;
    let store: DatabaseInventoryStore;

    beforeEach(async () => {
      knex = await databases.init(databaseId);
      store = await DatabaseInventoryStore.create(
        mockServices.database({ knex, migrations: { skip: false } }),
      );
    });

    async function change(at: string, difference: Partial<SnapshotDifference>) {
      await store.finishCollection({
        scope,
        ticket: await store.beginCollection(scope, at),
        at,
        decide: () => ({
          difference: {
            ...{ added: [], updated: [], removed: [], kept: [] },
            ...difference,
          },
          collectedAt: at,
          failures: [],
        }),
      });
    }
    const namesIn = async (id: string) =>
      (await store.getMeshState(mesh, id))?.nodes.map(({ name }) => name);

    it('are those after each change, the present one first', async () => {
      await change(minute(0), { added: [mesh, cart] });
      await change(minute(1), {
        added: [aMeshObject({ type: 'virtual-node', name: 'orders' })],
      });
      await change(minute(2), { removed: [cart] });

      const states = await store.listMeshStates(mesh);
      expect(states.map(({ at, objects }) => [at, objects])).toEqual([
        [minute(2), 1],
        [minute(1), 2],
        [minute(0), 1],
      ]);
      const [now, both, first] = states.map(({ id }) => id);
      expect(await namesIn(first)).toEqual(['cart']);
      expect((await namesIn(both))?.sort()).toEqual(['cart', 'orders']);
      expect(await namesIn(now)).toEqual(['orders']);
    });

    it('are no more for what does not change the topology', async () => {
      await change(minute(0), { added: [mesh, cart] });
      await change(minute(1), {
        updated: [{ before: cart, after: { ...cart, tags: { team: 'a' } } }],
      });

      expect(await store.listMeshStates(mesh)).toHaveLength(1);
    });

    it('are the last ones only', async () => {
      await change(minute(0), { added: [mesh] });
      for (let number = 1; number <= MOST_MESH_STATES + 3; number++) {
        const added: InventoryObject[] = [
          aMeshObject({ type: 'virtual-node', name: `node-${number}` }),
        ];
        await change(minute(number), { added });
      }

      const states = await store.listMeshStates(mesh);
      expect(states).toHaveLength(MOST_MESH_STATES);
      expect(states[0].at).toBe(minute(MOST_MESH_STATES + 3));
    });

    it('are none of a mesh that has become too large', async () => {
      await change(minute(0), { added: [mesh, cart] });

      for (const [mostObjects, kept] of [
        [1, 1],
        [0, 0],
      ]) {
        await knex.transaction(transaction =>
          keepMeshStates({
            transaction,
            scope,
            at: minute(1),
            difference: { added: [cart], updated: [], removed: [], kept: [] },
            mostObjects,
          }),
        );
        expect(await store.listMeshStates(mesh)).toHaveLength(kept);
      }
    });

    it('are of that mesh alone, and go with it', async () => {
      const other = aMesh({ name: 'other' });
      await change(minute(0), { added: [mesh, cart, other] });
      const [{ id }] = await store.listMeshStates(mesh);
      expect(await store.getMeshState(other, id)).toBeUndefined();

      await change(minute(1), { removed: [mesh] });
      expect(await store.listMeshStates(mesh)).toEqual([]);
      expect(await store.listMeshStates(other)).toHaveLength(1);
    });
  },
);
