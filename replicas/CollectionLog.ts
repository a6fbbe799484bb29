import { setTimeout as sleep } from 'node:timers/promises';
import type { Replicas } from './Replicas';

/** A scope, as the sandbox's log and the scheduler name it. */
export interface ScopeOfLog {
  accountId: string;
  region: string;
}

/** How the collections of a scope stand. */
export interface Pace {
  /** Seconds; when the scheduler has the scope collected next. */
  due: number;
  /** How often it was collected so far. */
  count: number;
}

/** Who collected what, by what AWS was asked: each collection of a scope asks for its clusters once. */
export class CollectionLog {
  constructor(private readonly replicas: Replicas) {}

  /** The replicas that collected a scope, in turn. */
  async collectorsOf({ accountId, region }: ScopeOfLog): Promise<number[]> {
    const requests = await this.replicas.sandbox.requests({
      operation: 'ListClusters',
      accountId,
      region,
    });
    return requests.map(({ userAgent }) => replicaOf(userAgent));
  }

  /** The pace of scopes at a moment when none of them is being collected. */
  async readPace(scopes: readonly ScopeOfLog[]): Promise<Pace[]> {
    for (;;) {
      const earlier = await this.#readSchedule();
      const counts = await Promise.all(
        scopes.map(async scope => (await this.collectorsOf(scope)).length),
      );
      const schedule = await this.#readSchedule();
      const isQuiet = schedule.every(({ isRunning }) => !isRunning);
      if (isQuiet && JSON.stringify(earlier) === JSON.stringify(schedule)) {
        return scopes.map(({ accountId, region }, index) => {
          const id = `eks-collect-${accountId}-${region}`;
          const task = schedule.find(each => each.id === id);
          return { due: task?.due ?? NaN, count: counts[index] };
        });
      }
      await sleep(50);
    }
  }

  #readSchedule() {
    return this.replicas.query<{ id: string; due: number; isRunning: boolean }>(
      'eks',
      `SELECT id, extract(epoch FROM next_run_start_at)::float AS due,
              current_run_ticket IS NOT NULL AS "isRunning"
       FROM backstage_backend_tasks__tasks WHERE id LIKE 'eks-collect-%' ORDER BY id`,
    );
  }
}

/** The number of the replica that asked AWS; NaN when it was none. */
export function replicaOf(userAgent: string | undefined): number {
  const [, number] = /app\/replica-(\d+)/.exec(userAgent ?? '') ?? [];
  return Number(number);
}
