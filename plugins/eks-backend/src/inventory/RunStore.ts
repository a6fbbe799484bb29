import type { Scope } from '@eks-platform/backstage-plugin-eks-common';
import type { Knex } from 'knex';
import type { CollectionRequest } from './CollectionRequest';

/**
 * A collection that a replica is doing or has promised to do.
 *
 * @public
 */
export interface Run {
  /** The scheduler's task; of its own for a wish. */
  id: string;
  /** Whether the scheduler holds its lock for it. */
  isScheduled: boolean;
  scope: Scope;
  request: CollectionRequest;
}

/**
 * A run as every replica sees it.
 *
 * @public
 */
export interface StoredRun extends Run {
  /** Differs with every run, also of the same task. */
  token: string;
  /** Grows while its replica lives; `LET_GO` when it has let go of the run. */
  beats: number;
}

/**
 * The beats of a run whose replica has stopped before its end.
 *
 * @public
 */
export const LET_GO = -1;

interface RunRow {
  id: string;
  is_scheduled: boolean;
  account_id: string;
  region: string;
  request: string;
  token: string;
  beats: number;
}

const RUNS_TABLE = 'eks_runs';

/**
 * Keeps the runs of all replicas in the plugin's database.
 *
 * @public
 */
export class RunStore {
  constructor(private readonly knex: Knex) {}

  /** Notes a run; an earlier one of the same task is over, however it ended. */
  async begin(run: Run, token: string): Promise<void> {
    await this.#runs()
      .insert({
        id: run.id,
        is_scheduled: run.isScheduled,
        account_id: run.scope.accountId,
        region: run.scope.region,
        request: JSON.stringify(run.request),
        token,
        beats: 0,
      })
      .onConflict('id')
      .merge();
  }

  async end(tokens: string[]): Promise<void> {
    await this.#runs().whereIn('token', tokens).delete();
  }

  /** Shows that the replica of these runs lives. */
  async beat(tokens: string[]): Promise<void> {
    await this.#runs()
      .whereIn('token', tokens)
      .update({ beats: this.knex.raw('beats + 1') });
  }

  /** Leaves runs to whoever finds them. */
  async letGo(tokens: string[]): Promise<void> {
    await this.#runs().whereIn('token', tokens).update({ beats: LET_GO });
  }

  /**
   * Takes a run from its replica, as the only one.
   *
   * @returns whether it was still as it was seen
   */
  async claim(seen: StoredRun, token: string): Promise<boolean> {
    const { id, beats } = seen;
    const claimed = await this.#runs()
      .where({ id, beats, token: seen.token })
      .update({ token, beats: 0 });
    return claimed === 1;
  }

  async list(): Promise<StoredRun[]> {
    const rows = await this.#runs().select('*');
    return rows.map(row => ({
      id: row.id,
      // SQLite knows no booleans.
      isScheduled: Boolean(row.is_scheduled),
      scope: { accountId: row.account_id, region: row.region },
      request: JSON.parse(row.request),
      token: row.token,
      beats: row.beats,
    }));
  }

  #runs() {
    return this.knex<RunRow>(RUNS_TABLE);
  }
}
