import {
  describeChange,
  type FieldChange,
  type InventoryKind,
  type InventoryObject,
  isChangeOfInterest,
  kindOf,
  type Scope,
  type SnapshotDifference,
} from '@eks-platform/backstage-plugin-eks-common';
import type { Knex } from 'knex';
import { batches } from './batches';
import type { ChangeQuery, StoredChange } from './InventoryStore';
import { CHANGES_TABLE, placesOf, toObjectIdentity } from './tables';

export interface ChangeRow {
  id: number | string;
  at: string;
  account_id: string;
  region: string;
  kind: string;
  arn: string;
  name: string;
  parent_arn: string | null;
  change: string;
  fields: string;
}

/** Notes what a collection added, updated and removed, but for what changes all the time. */
export async function writeChanges(options: {
  transaction: Knex.Transaction;
  scope: Scope;
  difference: SnapshotDifference;
  at: string;
}): Promise<void> {
  const { transaction, scope, difference, at } = options;
  const { added, updated, removed } = difference;

  function toRow(
    object: InventoryObject,
    change: StoredChange['change'],
    fields: FieldChange[] = [],
  ): Omit<ChangeRow, 'id'> {
    return {
      at,
      ...toObjectIdentity(scope, object),
      change,
      fields: JSON.stringify(fields),
    };
  }

  const noteAll = async <Item>(
    items: Item[],
    note: (item: Item) => Omit<ChangeRow, 'id'>,
  ) => {
    for (const batch of batches(items)) {
      await transaction(CHANGES_TABLE).insert(batch.map(note));
    }
  };
  await noteAll(removed.filter(isOfInterest), object =>
    toRow(object, 'removed'),
  );
  await noteAll(
    updated.filter(({ before, after }) => isChangeOfInterest(before, after)),
    ({ before, after }) =>
      toRow(after, 'updated', describeChange(before, after)),
  );
  await noteAll(added.filter(isOfInterest), object => toRow(object, 'added'));
}

/** What changed, the newest first. */
export async function listChanges(
  knex: Knex,
  query: ChangeQuery,
): Promise<StoredChange[]> {
  const { scopes, kinds, arn, since, after, limit } = query;
  const rows: ChangeRow[] = await knex<ChangeRow>(CHANGES_TABLE)
    .whereIn(['account_id', 'region'], scopes.flatMap(placesOf))
    .modify(builder => {
      if (kinds) {
        builder.whereIn('kind', kinds);
      }
      if (arn) {
        builder.where(either =>
          either.where({ arn }).orWhere('parent_arn', arn),
        );
      }
      if (since) {
        builder.where('at', '>=', since);
      }
      if (after) {
        builder.where('id', '<', after);
      }
    })
    .orderBy('id', 'desc')
    .limit(limit)
    .select('*');
  return rows.map(fromChangeRow);
}

function fromChangeRow(row: ChangeRow): StoredChange {
  return {
    id: String(row.id),
    at: row.at,
    change: row.change as StoredChange['change'],
    scope: { accountId: row.account_id, region: row.region },
    kind: row.kind as InventoryKind,
    arn: row.arn,
    name: row.name,
    parentArn: row.parent_arn ?? undefined,
    fields: JSON.parse(row.fields),
  };
}

function isOfInterest(object: InventoryObject): boolean {
  return !kindOf(object).isChatter;
}
