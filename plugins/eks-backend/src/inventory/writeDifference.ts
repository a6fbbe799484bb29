import type {
  InventoryObject,
  Scope,
  SnapshotDifference,
} from '@eks-platform/backstage-plugin-eks-common';
import type { Knex } from 'knex';
import { batches } from './batches';
import {
  OBJECTS_TABLE,
  type ObjectRow,
  toObjectIdentity,
  toObjectRow,
} from './tables';

/** Writes what a collection added, updated and removed. */
export async function writeDifference(options: {
  transaction: Knex.Transaction;
  scope: Scope;
  difference: SnapshotDifference;
  at: string;
}): Promise<void> {
  const { transaction, scope, difference, at } = options;

  const written: InventoryObject[] = [
    ...difference.added,
    ...difference.updated.map(({ after }) => after),
  ];
  for (const batch of batches(written)) {
    await transaction<ObjectRow>(OBJECTS_TABLE)
      .insert(batch.map(object => toObjectRow({ scope, object, at })))
      .onConflict(['account_id', 'region', 'arn'])
      .merge({
        kind: transaction.raw('excluded.kind'),
        name: transaction.raw('excluded.name'),
        parent_arn: transaction.raw('excluded.parent_arn'),
        body: transaction.raw('excluded.body'),
        changed_at: transaction.raw('excluded.changed_at'),
        version: transaction.raw('?? + 1', [`${OBJECTS_TABLE}.version`]),
      });
  }

  for (const batch of batches(difference.removed)) {
    await transaction<ObjectRow>(OBJECTS_TABLE)
      .whereIn(
        ['account_id', 'region', 'arn'],
        batch.map(object => {
          const row = toObjectIdentity(scope, object);
          return [row.account_id, row.region, row.arn];
        }),
      )
      .delete();
  }
}
