import type { Clock } from './Clock';
import { Table } from './Table';

/**
 * Names one collection of resources and the type of its rows. Rows are plain JSON (dates as epoch milliseconds),
 * so that a world can be written to a file and read back.
 *
 * @public
 */
export interface TableKey<Row> {
  readonly name: string;
  /** Carries the row type; never set. */
  readonly row?: Row;
}

/**
 * Declares a table, for example `defineTable<MeshRow>('appmesh/meshes')`.
 *
 * @public
 */
export function defineTable<Row>(name: string): TableKey<Row> {
  return { name };
}

/**
 * The resources of one account in one region, or the global ones of an account (IAM).
 *
 * @public
 */
export class Place {
  readonly #tables = new Map<string, Table<unknown>>();

  constructor(
    readonly accountId: string,
    /** AWS region name, or `global` for services without regions. */
    readonly region: string,
  ) {}

  /** Rows by their identifier; created empty at first use. */
  table<Row>(key: TableKey<Row>): Table<Row> {
    let table = this.#tables.get(key.name);
    if (!table) {
      table = new Table();
      this.#tables.set(key.name, table);
    }
    return table as Table<Row>;
  }

  /** Every table that was used so far, by name. */
  tables(): ReadonlyMap<string, ReadonlyMap<string, unknown>> {
    return this.#tables;
  }
}

/**
 * What a world holds, as plain JSON.
 *
 * @public
 */
export type WorldContent = Array<{
  accountId: string;
  region: string;
  /** Pairs of identifier and row by the table's name, in the table's order. */
  tables: Record<string, Array<[string, unknown]>>;
}>;

/**
 * Every account and region of one sandbox: separate worlds that share only a clock.
 *
 * @public
 */
export class World {
  readonly #places = new Map<string, Place>();

  constructor(readonly clock: Clock) {}

  /** The regional resources of an account. */
  place(accountId: string, region: string): Place {
    const id = `${accountId}/${region}`;
    let place = this.#places.get(id);
    if (!place) {
      place = new Place(accountId, region);
      this.#places.set(id, place);
    }
    return place;
  }

  /** The resources of an account that belong to no region. */
  globalPlace(accountId: string): Place {
    return this.place(accountId, 'global');
  }

  /** Everything in every place. The rows are the world's own, not copies. */
  content(): WorldContent {
    return this.places().map(place => ({
      accountId: place.accountId,
      region: place.region,
      tables: Object.fromEntries(
        [...place.tables()].map(([name, rows]) => [name, [...rows]]),
      ),
    }));
  }

  /** Adds what another world held. */
  fill(content: WorldContent): void {
    for (const { accountId, region, tables } of content) {
      const place = this.place(accountId, region);
      for (const [name, rows] of Object.entries(tables)) {
        const table = place.table(defineTable<unknown>(name));
        for (const [id, row] of rows) table.set(id, row);
      }
    }
  }

  /** All places that exist so far. */
  places(): Place[] {
    return [...this.#places.values()];
  }
}
