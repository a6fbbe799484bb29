import { mockServices } from '@backstage/backend-test-utils';
import { createDeferred } from '@backstage/types';
import type { Knex } from 'knex';
import { inventoryDatabases } from '../__testUtils__/inventoryDatabases';
import type { CollectionOutcome } from './collectScope';
import { DatabaseInventoryStore } from './DatabaseInventoryStore';
import { Runs } from './Runs';
import { type Run, RunStore } from './RunStore';

const TAKEOVER_AFTER_MS = 30_000;
const SUPERSEDED: CollectionOutcome = { state: 'superseded' };

const task: Run = {
  id: 'eks-collect-111122223333-eu-west-1',
  isScheduled: true,
  scope: { accountId: '111122223333', region: 'eu-west-1' },
  request: {},
};
const wish: Run = {
  ...task,
  id: 'a-wish',
  isScheduled: false,
  request: { clusterNames: ['blue'], anew: true },
};

const { databases } = inventoryDatabases();

describe.each(databases.eachSupportedId())('Runs on %s', databaseId => {
  let knex: Knex;
  let time: number;

  /** A replica that looks at the others when the test says so. */
  function aReplica() {
    const runs = new Runs({
      store: new RunStore(knex),
      takeoverAfterMs: TAKEOVER_AFTER_MS,
      now: () => time,
    });
    const taken: Run[] = [];
    const look = async () =>
      runs.look(async ({ id, isScheduled, scope, request }) => {
        taken.push({ id, isScheduled, scope, request });
      });
    return { runs, look, taken };
  }

  /** A replica in the middle of a run. */
  async function aBusyReplica(run: Run) {
    const replica = aReplica();
    const begun = createDeferred();
    const work = createDeferred<CollectionOutcome>();
    const ended = replica.runs.during(run, async () => {
      begun.resolve();
      return work;
    });
    ended.catch(() => {});
    await begun;
    return { ...replica, work, ended };
  }

  /** Lets time pass in which these replicas look at each other as often as they should. */
  async function pass(ms: number, replicas: Array<{ look(): Promise<void> }>) {
    for (const end = time + ms; time < end; ) {
      time += TAKEOVER_AFTER_MS / 6;
      for (const replica of replicas) {
        await replica.look();
      }
    }
  }

  const rows = () => knex('eks_runs').select('id');

  beforeEach(async () => {
    time = 0;
    knex = await databases.init(databaseId);
    await DatabaseInventoryStore.create(
      mockServices.database({ knex, migrations: { skip: false } }),
    );
  });

  it.each([task, wish])(
    'leaves the run $id to a replica that lives, however long it takes',
    async run => {
      const busy = await aBusyReplica(run);
      const other = aReplica();
      await pass(10 * TAKEOVER_AFTER_MS, [busy, other]);
      expect([...busy.taken, ...other.taken]).toEqual([]);

      busy.work.resolve(SUPERSEDED);
      expect(await busy.ended).toBe(SUPERSEDED);
      expect(await rows()).toEqual([]);
    },
  );

  it.each([task, wish])(
    'takes the run $id over from a replica that has died, once and in time',
    async run => {
      const dead = await aBusyReplica(run);
      const others = [aReplica(), aReplica()];
      await pass(TAKEOVER_AFTER_MS / 2, [dead, ...others]);
      expect(others.flatMap(({ taken }) => taken)).toEqual([]);

      await pass(TAKEOVER_AFTER_MS, others);
      expect(others.flatMap(({ taken }) => taken)).toEqual([run]);
      await pass(TAKEOVER_AFTER_MS, others);
      expect(others.flatMap(({ taken }) => taken)).toHaveLength(1);
      expect(await rows()).toEqual([]);
    },
  );

  it('takes over at once what a replica leaves that stops', async () => {
    const stopping = await aBusyReplica(task);
    const other = aReplica();
    await stopping.runs.stop();
    stopping.work.resolve({ state: 'abandoned' });
    await stopping.ended;
    await other.look();
    expect(other.taken).toEqual([task]);
  });

  it('does not do again what a stopping replica has still stored', async () => {
    const stopping = await aBusyReplica(task);
    const other = aReplica();
    await stopping.runs.stop();
    stopping.work.resolve(SUPERSEDED);
    await stopping.ended;
    await other.look();
    expect(other.taken).toEqual([]);
  });

  it('forgets a run that failed: the schedule has the next one', async () => {
    const busy = await aBusyReplica(task);
    busy.work.reject(new Error('no'));
    await expect(busy.ended).rejects.toThrow('no');
    expect(await rows()).toEqual([]);
  });

  it('takes a later run of the same task for what counts', async () => {
    await aBusyReplica(task);
    const later = await aBusyReplica(task);
    const other = aReplica();
    await pass(3 * TAKEOVER_AFTER_MS, [later, other]);
    expect(other.taken).toEqual([]);
  });

  it('blames nobody for having been silent while the database was gone', async () => {
    const busy = await aBusyReplica(task);
    const other = aReplica();
    await pass(TAKEOVER_AFTER_MS / 3, [busy, other]);

    await knex.schema.renameTable('eks_runs', 'gone');
    for (const replica of [busy, other]) {
      await expect(replica.look()).rejects.toThrow('eks_runs');
    }
    time += 10 * TAKEOVER_AFTER_MS;
    await knex.schema.renameTable('gone', 'eks_runs');

    await other.look();
    await pass(TAKEOVER_AFTER_MS, [busy, other]);
    expect(other.taken).toEqual([]);
  });

  it('takes out later what was over while the database was gone', async () => {
    const busy = await aBusyReplica(task);
    await knex.schema.renameTable('eks_runs', 'gone');
    busy.work.resolve(SUPERSEDED);
    await busy.ended;
    await knex.schema.renameTable('gone', 'eks_runs');
    expect(await rows()).toHaveLength(1);
    await busy.look();
    expect(await rows()).toEqual([]);
  });

  it('tries again what could not be taken over', async () => {
    const dead = await aBusyReplica(task);
    await dead.runs.stop();
    const other = aReplica();
    await expect(
      other.runs.look(async () => {
        throw new Error('no scheduler');
      }),
    ).rejects.toThrow('no scheduler');
    await pass(TAKEOVER_AFTER_MS, [other]);
    expect(other.taken).toEqual([task]);
  });
});
