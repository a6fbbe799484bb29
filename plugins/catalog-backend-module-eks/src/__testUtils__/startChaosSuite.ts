import {
  type BackendFeature,
  createBackendPlugin,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import {
  DefaultEventsService,
  eventsServiceRef,
} from '@backstage/plugin-events-node';
import type { Sandbox } from '@eks-platform/aws-sandbox';
import eksPlugin from '@eks-platform/backstage-plugin-eks-backend';
import { EKS_INVENTORY_CHANGED_TOPIC } from '@eks-platform/backstage-plugin-eks-common';
import {
  eksInventoryServiceRef,
  type EksInventoryService,
} from '@eks-platform/backstage-plugin-eks-node';
import {
  createTestEksService,
  demoConfig,
} from '@eks-platform/backstage-plugin-eks-node/testUtils';
import { BindingDirectory } from '../provider/BindingDirectory';
import { EksEntityProvider } from '../provider/EksEntityProvider';
import { Reconciler } from '../provider/Reconciler';
import { anEntityContext } from './anEntityContext';
import type { FakeCatalog } from './FakeCatalog';

/**
 * The real inventory in front of a sandbox, and the real provider in front of a catalog that can be looked into. Everything
 * happens when the test says so, and is over when its promise is.
 */
export async function startChaosSuite(
  sandbox: Sandbox,
  catalog: FakeCatalog,
  database: BackendFeature,
) {
  const logger = mockServices.logger.mock();
  const events = DefaultEventsService.create({ logger });
  const tasks = new Map<string, () => void | Promise<void>>();
  const scheduler = mockServices.scheduler.mock({
    scheduleTask: async ({ id, fn }) => {
      tasks.set(id, () => fn(new AbortController().signal));
    },
  });
  let inventory: EksInventoryService | undefined;
  const { eks, ...config } = demoConfig(sandbox);
  const backend = await startTestBackend({
    features: [
      eksPlugin,
      scheduler.factory,
      database,
      createBackendPlugin({
        pluginId: 'catalog',
        register(env) {
          env.registerInit({
            deps: { service: eksInventoryServiceRef },
            async init({ service }) {
              inventory = service;
            },
          });
        },
      }),
      createServiceFactory({
        service: eventsServiceRef,
        deps: {},
        factory: () => events,
      }),
      mockServices.rootConfig.factory({
        data: {
          ...config,
          eks: {
            ...Object(eks),
            aws: {
              endpoint: sandbox.url,
              // Throttling is drawn by lot here and says nothing of the pace.
              pace: { burst: 100_000, ratePerSecond: 100_000 },
            },
            inventory: { cadence: { details: { seconds: 2 } } },
          },
        },
      }),
    ],
  });

  const scopes = createTestEksService(sandbox).listScopes();
  const directory = new BindingDirectory({ view: catalog });
  const provider = new EksEntityProvider({
    inventory: inventory!,
    view: catalog,
    directory,
    config: anEntityContext([]).config,
    logger,
  });
  await provider.connect(catalog.connection);
  let minutes = 0;
  const reconciler = new Reconciler({
    provider,
    view: catalog,
    directory,
    scopes,
    knowsAllScopes: () => true,
    logger,
    now: () => new Date(minutes * 60_000),
  });
  const emitting = new Set<Promise<void>>();
  await events.subscribe({
    id: 'chaos',
    topics: [EKS_INVENTORY_CHANGED_TOPIC],
    onEvent: async ({ eventPayload }) => {
      const work = reconciler.onChange(eventPayload);
      emitting.add(work);
      work.then(() => emitting.delete(work));
    },
  });

  return {
    scopes,
    /** Collects all scopes, with whatever comes of it in the catalog. */
    collect: async () => {
      await Promise.all(
        scopes.map(({ accountId, region }) =>
          tasks.get(`eks-collect-${accountId}-${region}`)!(),
        ),
      );
      await Promise.all(emitting);
    },
    /** Reconciles as if so many minutes had passed. */
    reconcileAfter: async (passed: number) => {
      minutes += passed;
      await reconciler.run(new AbortController().signal);
    },
    stop: () => backend.stop(),
  };
}
