import { randomUUID } from 'node:crypto';
import type { CollectionOutcome } from './collectScope';
import { LET_GO, type Run, type RunStore, type StoredRun } from './RunStore';

/** Beats that a replica may be late with before it counts as dead. */
const BEATS_MISSED = 4;
/** And then some, so that another one has noticed within the time configured. */
const BEATS_TO_TAKEOVER = 6;

/**
 * Sees to it that a collection outlives the replica that does it. The scheduler holds the lock of a task whose replica has
 * died until the task times out, which for a collection is many minutes; and it knows nothing of wishes.
 *
 * Each replica notes what it does in the database and shows again and again that it lives. Whoever sees another one's note
 * without a sign of life for long takes it over. Time is measured by the one who looks on, so that clocks need not agree,
 * and only while the database answers: when it was gone, nobody could show anything.
 *
 * | the replica | its note | another one takes the run over |
 * | --- | --- | --- |
 * | ends the collection, well or badly | goes | – |
 * | lives | is renewed | – |
 * | is killed, or hangs | stays as it is | within `takeoverAfterMs` |
 * | stops in the middle of it, as in a rolling restart | says so | at the next look |
 *
 * @public
 */
export class Runs {
  /** Tokens of what this replica is doing. */
  readonly #active = new Set<string>();
  /** Tokens of what is over, but could not be taken out of the database. */
  readonly #over = new Set<string>();
  #seen = new Map<string, { beats: number; since: number }>();
  #hasStopped = false;

  constructor(
    private readonly options: {
      store: RunStore;
      /** How long after the death of a replica another one takes over what it was doing. */
      takeoverAfterMs: number;
      /** Milliseconds, from any beginning. */
      now: () => number;
    },
  ) {}

  /** How often `look` is to be called, in milliseconds. */
  get lookEveryMs(): number {
    return this.options.takeoverAfterMs / BEATS_TO_TAKEOVER;
  }

  /** Does a collection that another replica takes over when this one dies. */
  async during(
    run: Run,
    collect: () => Promise<CollectionOutcome>,
  ): Promise<CollectionOutcome> {
    const { store } = this.options;
    const token = randomUUID();
    await store.begin(run, token);
    this.#active.add(token);
    let isOver = false;
    try {
      const outcome = await collect();
      isOver = outcome.state !== 'abandoned';
      return outcome;
    } finally {
      this.#active.delete(token);
      if (isOver || !this.#hasStopped) {
        this.#over.add(token);
        await this.#clearOver().catch(() => {});
      }
    }
  }

  /** Leaves what this replica is doing to the others. Without a word, they find it as that of one that was killed. */
  async stop(): Promise<void> {
    this.#hasStopped = true;
    await this.options.store.letGo([...this.#active]);
  }

  /**
   * Shows that this replica lives, and takes over what others have left. Call it as often as `lookEveryMs` says.
   *
   * @throws when the database does not answer; then nobody is blamed for what could not be shown.
   */
  async look(takeOver: (run: Run) => Promise<void>): Promise<void> {
    const { store } = this.options;
    let runs: StoredRun[];
    try {
      await this.#clearOver();
      await store.beat([...this.#active]);
      runs = await store.list();
    } catch (error) {
      this.#seen.clear();
      throw error;
    }
    for (const run of this.#findLeft(runs)) {
      const token = randomUUID();
      if (await store.claim(run, token)) {
        await takeOver(run);
        await store.end([token]);
      }
    }
  }

  async #clearOver(): Promise<void> {
    const tokens = [...this.#over];
    await this.options.store.end(tokens);
    tokens.forEach(token => this.#over.delete(token));
  }

  #findLeft(runs: StoredRun[]): StoredRun[] {
    const now = this.options.now();
    const others = runs.filter(({ token }) => !this.#active.has(token));
    this.#seen = new Map(
      others.map(({ token, beats }) => {
        const before = this.#seen.get(token);
        return [
          token,
          before?.beats === beats ? before : { beats, since: now },
        ] as const;
      }),
    );
    const patience = BEATS_MISSED * this.lookEveryMs;
    return others.filter(
      ({ token, beats }) =>
        beats === LET_GO || now - this.#seen.get(token)!.since >= patience,
    );
  }
}
