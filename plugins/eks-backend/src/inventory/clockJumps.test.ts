import { mockServices } from '@backstage/backend-test-utils';
import { createDeferred } from '@backstage/types';
import type {
  InventoryKind,
  ReadFailure,
} from '@eks-platform/backstage-plugin-eks-common';
import { aCluster } from '@eks-platform/backstage-plugin-eks-common/testUtils';
import type { Knex } from 'knex';
import { aScope } from '../__testUtils__/aScope';
import { inventoryDatabases } from '../__testUtils__/inventoryDatabases';
import { describeFreshness } from '../serve/describeFreshness';
import { collectScope, type CollectionOutcome } from './collectScope';
import { AWS_KINDS } from './CollectionRequest';
import { DatabaseInventoryStore } from './DatabaseInventoryStore';
import { Runs } from './Runs';
import { RunStore } from './RunStore';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const OVERDUE_MS = 19 * MINUTE;
/** All that fake timers would fake besides the date. */
const TIMERS = [
  'hrtime',
  'nextTick',
  'queueMicrotask',
  'setImmediate',
  'clearImmediate',
  'setInterval',
  'clearInterval',
  'setTimeout',
  'clearTimeout',
] as const;
const scope = aScope();
const blue = aCluster({ name: 'blue' });
const cadence = { detailsMs: 15 * MINUTE, slowMs: HOUR, steadyMs: 24 * HOUR };
const failure: ReadFailure = {
  target: 'eks:ListClusters',
  code: 'AccessDeniedException',
  message: 'not today',
  kinds: ['cluster'],
};

const { databases } = inventoryDatabases();

describe.each(databases.eachSupportedId())(
  'a clock that is put forward and back, on %s',
  databaseId => {
    let knex: Knex;
    let store: DatabaseInventoryStore;
    let time: number;
    const now = () => new Date(time);

    beforeEach(async () => {
      knex = await databases.init(databaseId);
      store = await DatabaseInventoryStore.create(
        mockServices.database({ knex, migrations: { skip: false } }),
      );
      time = Date.UTC(2026, 10, 1, 10);
    });

    /** Collects; returns the kinds that were described whole. */
    async function collect(
      options: { failures?: ReadFailure[]; whileReading?: () => void } = {},
    ): Promise<{ outcome: CollectionOutcome; due: InventoryKind[] }> {
      time += 5 * MINUTE;
      let due: InventoryKind[] = [];
      const outcome = await collectScope({
        scope,
        read: async (_, { plan }) => {
          due = plan.due ?? [];
          options.whileReading?.();
          return {
            scope,
            collectedAt: now().toISOString(),
            objects: options.failures ? [] : [blue],
            failures: options.failures ?? [],
          };
        },
        store,
        cadence,
        announce: async () => {},
        logger: mockServices.logger.mock(),
        now,
        deadline: new AbortController().signal,
        shutdown: new AbortController().signal,
      });
      return { outcome, due };
    }
    const freshness = async () =>
      describeFreshness({
        state: await store.getScopeState(scope),
        now: now(),
        overdueMs: OVERDUE_MS,
      });

    it.each([
      ['back by an hour', [-HOUR]],
      ['forward by a day', [24 * HOUR]],
      ['forward by a day and back', [24 * HOUR, -24 * HOUR]],
    ])(
      'between two collections, %s, stops none of them and makes no age negative',
      async (_, jumps) => {
        await collect();
        for (const jump of jumps) {
          time += jump;
          const seen = await freshness();
          expect(Date.parse(seen.collectedAt!)).toBeLessThanOrEqual(time);

          const { outcome, due } = await collect();

          expect(outcome.state).toBe('stored');
          expect(due).toEqual(AWS_KINDS);
          expect(await freshness()).toEqual({
            state: 'fresh',
            collectedAt: now().toISOString(),
            failures: [],
          });
        }
        // And then all goes on at its pace.
        expect((await collect()).due).not.toContain('iam-role');
      },
    );

    it.each([
      ['back by an hour', -HOUR],
      ['forward by a day', 24 * HOUR],
    ])('within a collection, %s, loses nothing of it', async (_, jump) => {
      await collect();
      const { outcome } = await collect({
        whileReading: () => {
          time += jump;
        },
      });
      expect(outcome.state).toBe('stored');
      expect(await freshness()).toMatchObject({
        state: 'fresh',
        collectedAt: now().toISOString(),
      });
      expect((await collect()).outcome.state).toBe('stored');
    });

    it('tells a failure that stood before it was put back as standing since then', async () => {
      await collect();
      time += 24 * HOUR;
      await collect({ failures: [failure] });
      time -= 24 * HOUR;
      expect(await freshness()).toMatchObject({
        state: 'stale',
        staleSince: now().toISOString(),
      });
      await collect({ failures: [failure] });
      const since = now().toISOString();
      await collect({ failures: [failure] });
      expect(await freshness()).toMatchObject({ staleSince: since });
    });

    it('has nobody take over what a living replica does', async () => {
      jest.useFakeTimers({ now: time, doNotFake: ['performance', ...TIMERS] });
      try {
        let ticks = 0;
        const aReplica = () =>
          new Runs({
            store: new RunStore(knex),
            takeoverAfterMs: 30_000,
            now: () => ticks,
          });
        const [busy, other] = [aReplica(), aReplica()];
        const work = createDeferred<CollectionOutcome>();
        const begun = createDeferred();
        const ended = busy.during(
          { id: 'task', isScheduled: true, scope, request: {} },
          async () => {
            begun.resolve();
            return work;
          },
        );
        await begun;
        const taken: string[] = [];
        for (const jump of [0, 24 * HOUR, -25 * HOUR, 0]) {
          jest.setSystemTime(Date.now() + jump);
          ticks += busy.lookEveryMs;
          await busy.look(async () => {});
          await other.look(async ({ id }) => {
            taken.push(id);
          });
        }
        expect(taken).toEqual([]);
        work.resolve({ state: 'superseded' });
        await ended;
      } finally {
        jest.useRealTimers();
      }
    });
  },
);
