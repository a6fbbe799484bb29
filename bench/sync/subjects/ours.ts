import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type {
  DatabaseService,
  LifecycleService,
  SchedulerService,
  UrlReaderService,
} from '@backstage/backend-plugin-api';
import { ConfigReader } from '@backstage/config';
import type { EventsService } from '@backstage/plugin-events-node';
import knexFactory from 'knex';
import { readCatalogConfig } from '../../../plugins/catalog-backend-module-eks/src/config/readCatalogConfig';
import { BindingDirectory } from '../../../plugins/catalog-backend-module-eks/src/provider/BindingDirectory';
import { EksEntityProvider } from '../../../plugins/catalog-backend-module-eks/src/provider/EksEntityProvider';
import { Reconciler } from '../../../plugins/catalog-backend-module-eks/src/provider/Reconciler';
import type { InventoryMetrics } from '../../../plugins/eks-backend/src/metrics/InventoryMetrics';
import { startInventory } from '../../../plugins/eks-backend/src/inventory/startInventory';
import { readStoredSnapshot } from '../../../plugins/eks-backend/src/serve/readStoredSnapshot';
import {
  DefaultEksService,
  type EksInventoryService,
} from '../../../plugins/eks-node/src';
import { answer, timed } from '../answer';
import type { SubjectTask } from '../Subject';
import { countingConnection, silentLogger } from './surroundings';

/** The accounts of a large world, as the sandbox numbers them. */
const ACCOUNTS = [
  '111122223333',
  '444455556666',
  '700000000002',
  '700000000003',
];

/** Only of these AWS is asked for details. */
const NOT_PASSING = 'insight that does not pass';

/** The inventory as the plugin starts it, on SQLite, and the catalog's provider behind it. */
answer(async task => {
  const { what, twice } = task;
  const config = configOf(task);
  const eks = DefaultEksService.fromConfig(config, { logger: silentLogger });
  const heard: Array<Promise<void>> = [];
  let onChange: (payload: unknown) => Promise<void> = async () => {};
  const { inventory, collector } = await startInventory({
    ...nothingElse(),
    config,
    database: sqlite(),
    eks,
    events: {
      subscribe: async () => {},
      publish: async ({ eventPayload }: { eventPayload: unknown }) => {
        heard.push(onChange(eventPayload));
      },
    } as unknown as EventsService,
    logger: silentLogger,
    now: () => new Date(),
  });

  const connection = countingConnection();
  if (twice) {
    const view = {
      listEntities: async () => [],
      listLocations: async () => [],
      listBoundComponents: async () => [],
    };
    const directory = new BindingDirectory({ view });
    const provider = new EksEntityProvider({
      inventory: {
        getSnapshot: scope => readStoredSnapshot(inventory, scope),
      } as EksInventoryService,
      view,
      directory,
      config: readCatalogConfig(config),
      logger: silentLogger,
    });
    await provider.connect(connection);
    const reconciler = new Reconciler({
      provider,
      view,
      directory,
      scopes: inventory.scopes,
      knowsAllScopes: () => true,
      logger: silentLogger,
      now: () => new Date(),
    });
    onChange = payload => reconciler.onChange(payload);
  }

  const kinds = {
    clusters: ['cluster' as const],
    roles: ['iam-role' as const, 'iam-role-directory' as const],
    everything: undefined,
  }[what];
  const run = () =>
    timed(async () => {
      const before = connection.mutations();
      await Promise.all(
        inventory.scopes.map(async scope => {
          // As the schedule does: nobody keeps what a collection answers.
          await collector.collect(scope, { kinds });
        }),
      );
      await Promise.all(heard.splice(0));
      const found: Record<string, number> = {};
      for (const scope of inventory.scopes) {
        const { failures } = await inventory.store.getScopeState(scope);
        if (failures.length > 0) {
          throw new Error(`Not all was read: ${JSON.stringify(failures[0])}`);
        }
        const counts = await inventory.store.countObjects(scope);
        for (const [kind, count] of Object.entries(counts)) {
          found[kind] = (found[kind] ?? 0) + count;
        }
        const insights = await inventory.store.listObjects({
          scopes: [scope],
          kinds: ['insight'],
        });
        found[NOT_PASSING] =
          (found[NOT_PASSING] ?? 0) +
          insights.filter(({ status }) => status !== 'PASSING').length;
      }
      return { found, mutations: connection.mutations() - before };
    });
  return twice ? [run, run] : [run];
});

function configOf({ url, accountId, regions, roleArn, accounts }: SubjectTask) {
  return new ConfigReader({
    aws: { mainAccount: { accessKeyId: accountId, secretAccessKey: 'any' } },
    eks: {
      aws: { endpoint: url, pace: { burst: 100_000, ratePerSecond: 100_000 } },
      mesh: { sources: [] },
      scopes: accounts
        ? ACCOUNTS.slice(0, accounts).map((account, index) => ({
            accountId: account,
            regions,
            ...(index > 0 && {
              roleArn: `arn:aws:iam::${account}:role/backstage-eks`,
              externalId: 'backstage-demo',
            }),
          }))
        : [{ accountId, regions, roleArn }],
      inventory: {
        scopesAtOnce: 5,
        schedule: { frequency: { minutes: 60 }, timeout: { minutes: 30 } },
      },
    },
  });
}

/** A file, so that the database is not counted as the collector's memory. It goes with the process. */
function sqlite(): DatabaseService {
  const folder = mkdtempSync(join(tmpdir(), 'eks-bench-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const knex = knexFactory({
    client: 'better-sqlite3',
    connection: join(folder, 'inventory.sqlite'),
    useNullAsDefault: true,
    pool: { min: 1, max: 1 },
  });
  return { getClient: async () => knex };
}

/** What a backend has besides, of which nothing is needed: the runs are begun by hand. */
function nothingElse() {
  return {
    lifecycle: {
      addStartupHook: () => {},
      addShutdownHook: () => {},
    } as LifecycleService,
    scheduler: { scheduleTask: async () => {} } as unknown as SchedulerService,
    urlReader: {} as UrlReaderService,
    metrics: {
      measure: async (_, collect) => collect(),
    } as InventoryMetrics,
  };
}
