import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import {
  buildTopology,
  type Mesh,
  type MeshObject,
  parentArnOf,
  type Scope,
  type SnapshotDifference,
  type Topology,
} from '@eks-platform/backstage-plugin-eks-common';
import type { Knex } from 'knex';
import type { StoredMeshState } from './InventoryStore';
import {
  fromObjectRow,
  MESH_STATES_TABLE,
  OBJECTS_TABLE,
  type ObjectRow,
} from './tables';

/** States kept of each mesh, the present one included. */
export const MOST_MESH_STATES = 20;

/** Objects of a mesh above which none of its states is kept: each would take some megabytes. */
export const LARGEST_KEPT_MESH = 20_000;

interface MeshStateRow {
  id: number | string;
  at: string;
  account_id: string;
  region: string;
  arn: string;
  objects: number;
  digest: string;
  topology: Buffer;
}

/**
 * Keeps the topology of every mesh in which a collection changed something, unless it is what it was, and forgets the oldest
 * ones, and those of meshes that are gone or have become too large.
 */
export async function keepMeshStates(options: {
  transaction: Knex.Transaction;
  scope: Scope;
  difference: SnapshotDifference;
  at: string;
  mostObjects?: number;
}): Promise<void> {
  const { transaction, scope, difference, at } = options;
  const { mostObjects = LARGEST_KEPT_MESH } = options;
  const place = { account_id: scope.accountId, region: scope.region };
  for (const arn of meshesIn(difference)) {
    const key = { ...place, arn };
    const state = await loadMesh({ transaction, key, mostObjects });
    if (state) {
      await keepState({ transaction, key, at, topology: buildTopology(state) });
    } else {
      await transaction<MeshStateRow>(MESH_STATES_TABLE).where(key).delete();
    }
  }
}

/** A mesh with what is in it; nothing when it is gone or has more objects than that. */
async function loadMesh(options: {
  transaction: Knex.Transaction;
  key: Pick<MeshStateRow, 'account_id' | 'region' | 'arn'>;
  mostObjects: number;
}): Promise<{ mesh: Mesh; objects: MeshObject[] } | undefined> {
  const { transaction, key, mostObjects } = options;
  const { arn, ...place } = key;
  const inMesh = () =>
    transaction<ObjectRow>(OBJECTS_TABLE).where({ ...place, parent_arn: arn });
  const own = await transaction<ObjectRow>(OBJECTS_TABLE).where(key).first();
  const [{ count }] = await inMesh().count({ count: '*' });
  if (!own || Number(count) > mostObjects) {
    return undefined;
  }
  const rows: Array<Pick<ObjectRow, 'body'>> = await inMesh()
    .orderBy('arn')
    .select('body');
  return {
    mesh: fromObjectRow(own) as Mesh,
    objects: rows
      .map(fromObjectRow)
      .filter((object): object is MeshObject => object.kind === 'mesh-object'),
  };
}

/** The kept states of a mesh, the present one first. */
export async function listMeshStates(
  knex: Knex,
  mesh: Pick<Mesh, 'accountId' | 'region' | 'arn'>,
): Promise<StoredMeshState[]> {
  const rows: MeshStateRow[] = await knex<MeshStateRow>(MESH_STATES_TABLE)
    .where(keyOf(mesh))
    .orderBy('id', 'desc')
    .select('id', 'at', 'objects');
  return rows.map(({ id, at, objects }) => ({ id: String(id), at, objects }));
}

/** The topology of a mesh in a kept state; undefined when it is not kept. */
export async function loadMeshState(
  knex: Knex,
  mesh: Pick<Mesh, 'accountId' | 'region' | 'arn'>,
  id: string,
): Promise<Topology | undefined> {
  const row = await knex<MeshStateRow>(MESH_STATES_TABLE)
    .where({ ...keyOf(mesh), id })
    .first();
  return (
    row &&
    JSON.parse(String(await promisify(gunzip)(Buffer.from(row.topology))))
  );
}

async function keepState(options: {
  transaction: Knex.Transaction;
  key: Pick<MeshStateRow, 'account_id' | 'region' | 'arn'>;
  at: string;
  topology: Topology;
}): Promise<void> {
  const { transaction, key, at, topology } = options;
  const text = JSON.stringify(topology);
  const digest = createHash('sha256').update(text).digest('hex');
  const states = () => transaction<MeshStateRow>(MESH_STATES_TABLE).where(key);
  const kept: Array<Pick<MeshStateRow, 'id' | 'digest'>> = await states()
    .orderBy('id', 'desc')
    .select('id', 'digest');
  if (kept[0]?.digest === digest) {
    return;
  }
  await transaction<MeshStateRow>(MESH_STATES_TABLE).insert({
    ...key,
    at,
    digest,
    objects: topology.nodes.length,
    topology: await promisify(gzip)(text),
  });
  const oldest = kept[MOST_MESH_STATES - 1];
  if (oldest) {
    await states().where('id', '<=', oldest.id).delete();
  }
}

/** ARNs of the meshes that were touched, or in which something was. */
function meshesIn({ added, updated, removed }: SnapshotDifference): string[] {
  const touched = [...added, ...updated.map(({ after }) => after), ...removed];
  return [
    ...new Set(
      touched.flatMap(object => {
        switch (object.kind) {
          case 'mesh':
            return object.arn;
          case 'mesh-object':
            return parentArnOf(object) ?? [];
          default:
            return [];
        }
      }),
    ),
  ];
}

function keyOf({
  accountId,
  region,
  arn,
}: Pick<Mesh, 'accountId' | 'region' | 'arn'>) {
  return { account_id: accountId, region, arn };
}
