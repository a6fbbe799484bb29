import {
  type BackendFeature,
  createBackendPlugin,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import {
  DefaultEventsService,
  eventsServiceRef,
} from '@backstage/plugin-events-node';
import eksPlugin from '@eks-platform/backstage-plugin-eks-backend';
import {
  EKS_INVENTORY_CHANGED_TOPIC,
  type InventoryObject,
  type Scope,
  type ScopeResponse,
} from '@eks-platform/backstage-plugin-eks-common';
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

/** The secret with which AWS is asked. */
export const SECRET = 'planted-secret-access-key';

/**
 * The real inventory in front of a sandbox, and the real provider in front of a catalog that can be looked into. Everything
 * happens when the test says so, and is over when its promise is.
 */
export async function startChaosSuite(
  sandbox: { url: string },
  catalog: FakeCatalog,
  database: BackendFeature,
  options: {
    /** Whether the clusters' own APIs are read, too. */
    kubernetes?: boolean;
  } = {},
) {
  const { kubernetes = false } = options;
  const logger = mockServices.logger.mock();
  const events = DefaultEventsService.create({ logger });
  const tasks = new Map<string, () => void | Promise<void>>();
  const scheduler = mockServices.scheduler.mock({
    scheduleTask: async ({ id, fn }) => {
      tasks.set(id, () => fn(new AbortController().signal));
    },
  });
  let inventory: EksInventoryService | undefined;
  const { eks, ...config } = demoConfig({
    url: sandbox.url,
    secretAccessKey: SECRET,
  });
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
            inventory: {
              cadence: { details: { seconds: 2 } },
              kubernetes: { enabled: kubernetes },
            },
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

  const ask = async (path: string, authorization: string) => {
    const url = `http://localhost:${backend.server.port()}/api/eks/${path}`;
    const response = await fetch(url, { headers: { authorization } });
    if (!response.ok) {
      throw new Error(`${path}: ${response.status} ${await response.text()}`);
    }
    return response.json();
  };
  return {
    scopes,
    /** How each scope is, as the pages are told. */
    listScopes: async (): Promise<ScopeResponse[]> =>
      (await ask('scopes', mockCredentials.user.header())).items,
    /** All that is known of a scope. */
    listObjects: async ({ accountId, region }: Scope) => {
      const snapshot: { objects: InventoryObject[] } = await ask(
        `snapshots/${accountId}/${region}`,
        mockCredentials.service.header(),
      );
      return snapshot.objects;
    },
    /** Collects all scopes, with whatever comes of it in the catalog. */
    collect: async () => {
      await Promise.all(
        scopes.map(async ({ accountId, region }) => {
          const place = `${accountId}-${region}`;
          await tasks.get(`eks-collect-${place}`)!();
          await tasks.get(`eks-collect-kubernetes-${place}`)?.();
        }),
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
