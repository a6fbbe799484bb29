import {
  type DatabaseService,
  resolvePackagePath,
} from '@backstage/backend-plugin-api';
import {
  type InventoryKind,
  type Mesh,
  type ObjectOfKind,
  type Scope,
  type Topology,
} from '@eks-platform/backstage-plugin-eks-common';
import type { EksScope } from '@eks-platform/backstage-plugin-eks-node';
import type { Knex } from 'knex';
import { type ChangeRow, listChanges } from './changeLog';
import type {
  ChangeQuery,
  InventoryStore,
  ScopeHealth,
  ObjectQuery,
  ScopeState,
  ScopeUpdate,
  StoredChange,
  StoredMeshState,
} from './InventoryStore';
import { listMeshStates, loadMeshState } from './meshStates';
import { storeCollection } from './storeCollection';
import {
  CHANGES_TABLE,
  fromObjectRow,
  fromScopeRow,
  OBJECTS_TABLE,
  type ObjectRow,
  placesOf,
  SCOPES_TABLE,
  type ScopeRow,
} from './tables';

const NEVER: ScopeState = {
  lastTicket: 0,
  lastWholeTicket: 0,
  failures: [],
  readAt: {},
  heldBack: [],
};

/**
 * Keeps the inventory in the plugin's database, SQLite or PostgreSQL.
 *
 * @public
 */
export class DatabaseInventoryStore implements InventoryStore {
  /** Brings the tables up to date, unless the operator runs migrations elsewhere. */
  static async create(
    database: DatabaseService,
  ): Promise<DatabaseInventoryStore> {
    const knex = await database.getClient();
    if (!database.migrations?.skip) {
      await knex.migrate.latest({
        directory: resolvePackagePath(
          '@eks-platform/backstage-plugin-eks-backend',
          'migrations',
        ),
      });
    }
    return new DatabaseInventoryStore(knex);
  }

  private constructor(private readonly knex: Knex) {}

  async beginCollection(
    scope: Scope,
    at: string,
    { isWhole } = { isWhole: true },
  ): Promise<number> {
    const key = { account_id: scope.accountId, region: scope.region };
    await this.knex<ScopeRow>(SCOPES_TABLE)
      .insert({ ...key, failures: '[]' })
      .onConflict(['account_id', 'region'])
      .ignore();
    const [row] = await this.knex<ScopeRow>(SCOPES_TABLE)
      .where(key)
      .update({
        issued_ticket: this.knex.raw('issued_ticket + 1'),
        ...(isWhole && {
          whole_issued_ticket: this.knex.raw('issued_ticket + 1'),
        }),
        last_attempt_at: at,
      })
      .returning('issued_ticket');
    return row.issued_ticket;
  }

  async finishCollection(
    options: Parameters<InventoryStore['finishCollection']>[0],
  ): Promise<ScopeUpdate | undefined> {
    return this.knex.transaction(transaction =>
      storeCollection({ ...options, transaction }),
    );
  }

  async getScopeState(scope: Scope): Promise<ScopeState> {
    const row = await this.knex<ScopeRow>(SCOPES_TABLE)
      .where({ account_id: scope.accountId, region: scope.region })
      .first();
    return row ? fromScopeRow(row) : NEVER;
  }

  async listScopeStates(scopes: EksScope[]): Promise<ScopeState[]> {
    const rows = await this.listScopeRows(scopes);
    return rows.map(row => (row ? fromScopeRow(row) : NEVER));
  }

  async listRevisions(scopes: EksScope[]): Promise<string[]> {
    const rows = await this.listScopeRows(scopes);
    // It names every collection that was stored lately.
    return rows.map(row => row?.finished ?? '');
  }

  async listScopeHealth(scopes: EksScope[]): Promise<ScopeHealth[]> {
    const states = await this.listScopeStates(scopes);
    const counts = await this.knex<ObjectRow>(OBJECTS_TABLE)
      .whereIn(['account_id', 'region'], scopes.flatMap(placesOf))
      .groupBy('account_id', 'region', 'kind')
      .orderBy('kind')
      .select('account_id', 'region', 'kind')
      .count({ count: '*' });
    const countsOf = new Map<string, typeof counts>();
    for (const row of counts) {
      const key = keyOf(row);
      countsOf.set(key, [...(countsOf.get(key) ?? []), row]);
    }
    return scopes.map((scope, index) => ({
      state: states[index],
      counts: Object.fromEntries(
        placesOf(scope)
          .flatMap(
            ([account_id, region]) =>
              countsOf.get(keyOf({ account_id, region })) ?? [],
          )
          // PostgreSQL counts in 64 bits, which arrive as text.
          .map(({ kind, count }) => [kind, Number(count)] as const),
      ),
    }));
  }

  async listObjects<Kind extends InventoryKind>(
    query: ObjectQuery<Kind>,
  ): Promise<Array<ObjectOfKind<Kind>>> {
    const rows: Array<Pick<ObjectRow, 'body'>> = await this.knex<ObjectRow>(
      OBJECTS_TABLE,
    )
      .whereIn(['account_id', 'region'], query.scopes.flatMap(placesOf))
      .whereIn('kind', query.kinds)
      .modify(builder => {
        if (query.name !== undefined) {
          builder.where('name', query.name);
        }
        if (query.parentArn !== undefined) {
          builder.where('parent_arn', query.parentArn);
        }
        const { parentArns } = query;
        if (parentArns) {
          builder.where(either =>
            either
              .whereIn('arn', parentArns)
              .orWhereIn('parent_arn', parentArns),
          );
        }
      })
      .orderBy(['name', 'arn'])
      .select('body');
    return rows.map(row => fromObjectRow(row) as ObjectOfKind<Kind>);
  }

  async countObjects(scope: EksScope): Promise<Record<string, number>> {
    const rows = await this.knex<ObjectRow>(OBJECTS_TABLE)
      .whereIn(['account_id', 'region'], placesOf(scope))
      .groupBy('kind')
      .orderBy('kind')
      .select('kind')
      .count({ count: '*' });
    // PostgreSQL counts in 64 bits, which arrive as text.
    return Object.fromEntries(
      rows.map(row => [row.kind, Number(row.count)] as const),
    );
  }

  async countByParent(query: {
    scopes: EksScope[];
    kinds: InventoryKind[];
  }): Promise<
    Array<{ parentArn: string; kind: InventoryKind; count: number }>
  > {
    const rows = await this.knex<ObjectRow>(OBJECTS_TABLE)
      .whereIn(['account_id', 'region'], query.scopes.flatMap(placesOf))
      .whereIn('kind', query.kinds)
      .whereNotNull('parent_arn')
      .groupBy('parent_arn', 'kind')
      .select('parent_arn', 'kind')
      .count({ count: '*' });
    return rows.map(row => ({
      parentArn: String(row.parent_arn),
      kind: row.kind as InventoryKind,
      count: Number(row.count),
    }));
  }

  async getRevision(parentArn: string): Promise<string> {
    // What is in a cluster or a mesh never changes without a note of it.
    const [row] = await this.knex<ChangeRow>(CHANGES_TABLE)
      .where('parent_arn', parentArn)
      .max({ latest: 'id' });
    return String(row.latest ?? '');
  }

  async listMeshStates(
    mesh: Pick<Mesh, 'accountId' | 'region' | 'arn'>,
  ): Promise<StoredMeshState[]> {
    return listMeshStates(this.knex, mesh);
  }

  async getMeshState(
    mesh: Pick<Mesh, 'accountId' | 'region' | 'arn'>,
    id: string,
  ): Promise<Topology | undefined> {
    return loadMeshState(this.knex, mesh, id);
  }

  async listChanges(query: ChangeQuery): Promise<StoredChange[]> {
    return listChanges(this.knex, query);
  }

  async pruneChanges(before: string): Promise<number> {
    return this.knex<ChangeRow>(CHANGES_TABLE)
      .where('at', '<', before)
      .delete();
  }

  private async listScopeRows(
    scopes: EksScope[],
  ): Promise<Array<ScopeRow | undefined>> {
    const rows: ScopeRow[] = await this.knex<ScopeRow>(SCOPES_TABLE).whereIn(
      ['account_id', 'region'],
      scopes.map(({ accountId, region }) => [accountId, region]),
    );
    const byKey = new Map(rows.map(row => [keyOf(row), row]));
    return scopes.map(({ accountId, region }) =>
      byKey.get(keyOf({ account_id: accountId, region })),
    );
  }
}

function keyOf({
  account_id,
  region,
}: {
  account_id?: unknown;
  region?: unknown;
}): string {
  return `${account_id}/${region}`;
}
