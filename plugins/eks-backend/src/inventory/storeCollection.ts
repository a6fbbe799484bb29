import {
  extentCovers,
  INVENTORY_KINDS,
  type Extent,
  type InventoryKind,
  inventoryKinds,
  type InventoryObject,
  parentArnOf,
  scopeId,
} from '@eks-platform/backstage-plugin-eks-common';
import type { EksScope } from '@eks-platform/backstage-plugin-eks-node';
import type { Knex } from 'knex';
import { batches } from './batches';
import { writeChanges } from './changeLog';
import type { InventoryStore, ScopeUpdate } from './InventoryStore';
import { keepMeshStates } from './meshStates';
import {
  type FinishedExtent,
  fromObjectRow,
  fromScopeRow,
  OBJECTS_TABLE,
  type ObjectRow,
  placesOf,
  SCOPES_TABLE,
  type ScopeRow,
} from './tables';
import { writeDifference } from './writeDifference';

/** More than a scope has clusters; what is older matters to no collection that may still be running. */
const MOST_FINISHED = 500;

/**
 * Stores one collection within a transaction; see {@link InventoryStore.finishCollection}.
 *
 * @throws Error when the collection was never begun.
 */
export async function storeCollection(
  options: Parameters<InventoryStore['finishCollection']>[0] & {
    transaction: Knex.Transaction;
  },
): Promise<ScopeUpdate | undefined> {
  const { transaction, scope, ticket, at, decide } = options;
  const { extent = { kinds: INVENTORY_KINDS } } = options;
  const key = { account_id: scope.accountId, region: scope.region };

  const row = await transaction<ScopeRow>(SCOPES_TABLE)
    .where(key)
    .forUpdate()
    .first();
  if (!row || row.issued_ticket < ticket) {
    throw new Error(
      `No collection ${ticket} of ${scopeId(scope)} was ever begun`,
    );
  }
  const finished: FinishedExtent[] = JSON.parse(row.finished);
  const outdated = finished.filter(earlier => earlier.ticket > ticket);
  if (outdated.some(later => includes(later, extent))) {
    return undefined;
  }

  const state = fromScopeRow(row);
  const update = decide({
    objects: await loadObjects(transaction, scope, extent),
    state,
    counts: await countKinds(transaction, scope),
    outdated,
  });
  const difference = {
    ...update.difference,
    added: await withoutOrphans(transaction, update.difference.added),
    removed: [
      ...update.difference.removed,
      ...(await loadOrphans(transaction, update.difference.removed)),
    ],
  };

  await writeDifference({ transaction, scope, difference, at });
  await writeChanges({ transaction, scope, difference, at });
  await keepMeshStates({ transaction, scope, difference, at });
  await transaction<ScopeRow>(SCOPES_TABLE)
    .where(key)
    .update({
      finished_ticket: Math.max(row.finished_ticket, ticket),
      collected_at: update.collectedAt ?? null,
      failures: JSON.stringify(update.failures),
      read_at: JSON.stringify(update.readAt ?? state.readAt),
      held_back: JSON.stringify(update.heldBack ?? state.heldBack),
      finished: JSON.stringify(
        [
          ...finished.filter(earlier => !includes(extent, earlier)),
          { ...extent, ticket },
        ].slice(-MOST_FINISHED),
      ),
    });
  return { ...update, difference };
}

async function loadObjects(
  transaction: Knex.Transaction,
  scope: EksScope,
  { kinds, parentArns }: Extent,
): Promise<InventoryObject[]> {
  const rows: Array<Pick<ObjectRow, 'body'>> = await transaction<ObjectRow>(
    OBJECTS_TABLE,
  )
    .whereIn(['account_id', 'region'], placesOf(scope))
    .modify(builder => {
      if (kinds.length < INVENTORY_KINDS.length) {
        builder.whereIn('kind', kinds);
      }
      if (parentArns) {
        builder.where(either =>
          either.whereIn('arn', parentArns).orWhereIn('parent_arn', parentArns),
        );
      }
    })
    .select('body');
  return rows.map(fromObjectRow);
}

/** What is in clusters and meshes that go, whoever is asked for it. */
async function loadOrphans(
  transaction: Knex.Transaction,
  removed: InventoryObject[],
): Promise<InventoryObject[]> {
  const parents = removed.filter(
    ({ kind }) => kind === 'cluster' || kind === 'mesh',
  );
  if (!parents.length) {
    return [];
  }
  const known = new Set(removed.map(({ arn }) => arn));
  const rows: Array<Pick<ObjectRow, 'body'>> = await transaction<ObjectRow>(
    OBJECTS_TABLE,
  )
    .whereIn(
      'parent_arn',
      parents.map(({ arn }) => arn),
    )
    .select('body');
  return rows.map(fromObjectRow).filter(({ arn }) => !known.has(arn));
}

/** What was seen in a cluster's Kubernetes API, but for clusters that have gone while it was asked. */
async function withoutOrphans(
  transaction: Knex.Transaction,
  added: InventoryObject[],
): Promise<InventoryObject[]> {
  const parents = new Set(
    added.filter(isOfKubernetes).map(object => parentArnOf(object) ?? ''),
  );
  const present = new Set(
    added.flatMap(({ kind, arn }) => (kind === 'cluster' ? arn : [])),
  );
  for (const batch of batches([...parents])) {
    const rows = await transaction<ObjectRow>(OBJECTS_TABLE)
      .where('kind', 'cluster')
      .whereIn('arn', batch)
      .select('arn');
    rows.forEach(({ arn }) => present.add(arn));
  }
  return added.filter(
    object => !isOfKubernetes(object) || present.has(parentArnOf(object) ?? ''),
  );
}

function isOfKubernetes({ kind }: InventoryObject): boolean {
  return inventoryKinds[kind].source === 'kubernetes';
}

async function countKinds(
  transaction: Knex.Transaction,
  scope: EksScope,
): Promise<Partial<Record<InventoryKind, number>>> {
  const rows = await transaction<ObjectRow>(OBJECTS_TABLE)
    .whereIn(['account_id', 'region'], placesOf(scope))
    .groupBy('kind')
    .select('kind')
    .count({ count: '*' });
  return Object.fromEntries(
    rows.map(({ kind, count }) => [kind, Number(count)] as const),
  );
}

/** Whether one extent holds all of another. */
function includes(outer: Extent, inner: Extent): boolean {
  const parents = inner.parentArns;
  return inner.kinds.every(kind =>
    parents
      ? parents.every(arn => extentCovers(outer, { kind, arn }))
      : !outer.parentArns && outer.kinds.includes(kind),
  );
}
