import knexFactory from 'knex';
import { join } from 'node:path';
import type { Mesh, MeshObject } from '../../plugins/eks-common/src';
import { DatabaseInventoryStore } from '../../plugins/eks-backend/src/inventory/DatabaseInventoryStore';

/** Stores a mesh in the SQLite file of a backend's `eks` plugin, as one collection of its scope does. */
export async function fillInventory(
  directory: string,
  { mesh, objects }: { mesh: Mesh; objects: MeshObject[] },
): Promise<void> {
  const knex = knexFactory({
    client: 'better-sqlite3',
    connection: { filename: join(directory, 'eks.sqlite') },
    useNullAsDefault: true,
  });
  try {
    const store = await DatabaseInventoryStore.create({
      getClient: async () => knex,
    });
    const scope = {
      accountId: mesh.accountId,
      region: mesh.region,
      readsGlobal: true,
    };
    const at = new Date().toISOString();
    await store.finishCollection({
      scope,
      ticket: await store.beginCollection(scope, at),
      at,
      decide: () => ({
        difference: {
          added: [mesh, ...objects],
          updated: [],
          removed: [],
          kept: [],
        },
        collectedAt: at,
        failures: [],
      }),
    });
  } finally {
    await knex.destroy();
  }
}
