import { mockServices } from '@backstage/backend-test-utils';
import { metricsServiceMock } from '@backstage/backend-test-utils/alpha';
import {
  INVENTORY_KINDS,
  type InventoryObject,
} from '@eks-platform/backstage-plugin-eks-common';
import { aCluster } from '@eks-platform/backstage-plugin-eks-common/testUtils';
import type { Knex } from 'knex';
import { aScope } from '../__testUtils__/aScope';
import { fillUp } from '../__testUtils__/fillUp';
import { inventoryDatabases } from '../__testUtils__/inventoryDatabases';
import { InventoryMetrics } from '../metrics/InventoryMetrics';
import { describeFreshness } from '../serve/describeFreshness';
import { collectScope } from './collectScope';
import { DatabaseInventoryStore } from './DatabaseInventoryStore';
import { OBJECTS_TABLE, SCOPES_TABLE } from './tables';

const scope = aScope();
const blue = aCluster({ name: 'blue' });
/** More than fits into what is left of any page. */
const many = Array.from({ length: 200 }, (_, index) =>
  aCluster({ name: `fleet-${index}` }),
);

const { databases } = inventoryDatabases();

describe.each(databases.eachSupportedId())(
  'a full database, %s',
  databaseId => {
    let knex: Knex;
    let store: DatabaseInventoryStore;
    let minute: number;
    const now = () => new Date(Date.UTC(2026, 10, 1, 10, minute));
    const logger = mockServices.logger.mock();
    const outcomes: unknown[] = [];
    const metrics = new InventoryMetrics({
      metrics: metricsServiceMock.mock({
        createCounter: () => ({
          add: (_value, attributes) => outcomes.push(attributes?.outcome),
        }),
      }),
      now,
    });

    beforeEach(async () => {
      knex = await databases.init(databaseId);
      store = await DatabaseInventoryStore.create(
        mockServices.database({ knex, migrations: { skip: false } }),
      );
      minute = 0;
      outcomes.length = 0;
      jest.clearAllMocks();
      logger.child.mockReturnValue(logger);
    });

    const collect = (objects: InventoryObject[]) => {
      minute += 5;
      return metrics.measure(scope, () =>
        collectScope({
          scope,
          read: async () => ({
            scope,
            collectedAt: now().toISOString(),
            objects,
            failures: [],
          }),
          store,
          cadence: { detailsMs: 0, slowMs: 0, steadyMs: 0 },
          announce: async () => {},
          logger,
          now,
          deadline: new AbortController().signal,
          shutdown: new AbortController().signal,
        }),
      );
    };
    const stored = async () => ({
      names: (
        await store.listObjects({ scopes: [scope], kinds: INVENTORY_KINDS })
      )
        .map(({ name }) => name)
        .sort(),
      changes: (await store.listChanges({ scopes: [scope], limit: 1000 }))
        .length,
    });
    const freshness = async () =>
      describeFreshness({
        state: await store.getScopeState(scope),
        now: now(),
        overdueMs: 19 * 60_000,
      });

    it('loses nothing, says so in the scope, the log and the metrics, and is made up for when there is room', async () => {
      await collect([blue]);
      const before = await stored();
      const makeRoom = await fillUp(knex, OBJECTS_TABLE);

      for (let round = 0; round < 2; round += 1) {
        await expect(collect([blue, ...many])).rejects.toThrow(
          /^The database did not store what a collection of 111122223333\/eu-west-1 saw; what was stored before stays: .*(is full|No space left on device)/,
        );
      }

      expect(await stored()).toEqual(before);
      expect(await freshness()).toMatchObject({
        state: 'stale',
        collectedAt: '2026-11-01T10:05:00.000Z',
        staleSince: '2026-11-01T10:10:00.000Z',
        failures: [{ code: 'NotStoredError' }],
      });
      const [{ message }] = (await freshness()).failures;
      expect(message).toMatch(/full|No space left/);
      // Neither the statement nor what was to be stored.
      expect(message).not.toMatch(/insert|fleet-/);
      expect(logger.error).toHaveBeenCalledWith(
        'What a collection saw could not be stored',
        { error: message },
      );
      expect(outcomes).toEqual(['stored', 'broken', 'broken']);

      await makeRoom();
      await collect([blue, ...many]);
      expect((await stored()).names).toHaveLength(1 + many.length);
      expect(await freshness()).toEqual({
        state: 'fresh',
        collectedAt: '2026-11-01T10:20:00.000Z',
        failures: [],
      });
    });

    it('without room even for the failure lets the scope grow old, and reads go on', async () => {
      await collect([blue]);
      const before = await stored();
      const makeRoom = await refuseEverything(knex);

      for (let round = 0; round < 4; round += 1) {
        await expect(collect([blue, ...many])).rejects.toMatchObject({
          name: 'NotStoredError',
        });
      }

      expect(await stored()).toEqual(before);
      expect(await freshness()).toMatchObject({
        state: 'stale',
        collectedAt: '2026-11-01T10:05:00.000Z',
        failures: [],
      });
      await makeRoom();
      await collect([blue, ...many]);
      expect(await freshness()).toMatchObject({ state: 'fresh' });
    });
  },
);

/** Lets a database take no change at all. */
async function refuseEverything(knex: Knex): Promise<() => Promise<void>> {
  if (knex.client.config.client !== 'pg') {
    await knex.raw('PRAGMA query_only = 1');
    return async () => {
      await knex.raw('PRAGMA query_only = 0');
    };
  }
  await fillUp(knex, OBJECTS_TABLE);
  await knex.raw(
    `create trigger no_change before update on ${SCOPES_TABLE} execute function no_room()`,
  );
  return async () => {
    await knex.raw(`drop trigger no_change on ${SCOPES_TABLE}`);
    await knex.raw(`drop trigger no_room on ${OBJECTS_TABLE}`);
  };
}
