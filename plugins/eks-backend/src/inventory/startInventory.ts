import { randomUUID } from 'node:crypto';
import type {
  DatabaseService,
  LifecycleService,
  LoggerService,
  RootConfigService,
  SchedulerService,
  UrlReaderService,
} from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { EventsService } from '@backstage/plugin-events-node';
import { type Scope, scopeId } from '@eks-platform/backstage-plugin-eks-common';
import {
  type EksService,
  FinishedUpdates,
  readSnapshot,
} from '@eks-platform/backstage-plugin-eks-node';
import type { InventoryContext } from '../serve/InventoryContext';
import { keepFleet } from '../serve/keepFleet';
import { readOwnerSettings } from '../serve/readOwnerSettings';
import type { InventoryMetrics } from '../metrics/InventoryMetrics';
import { KUBERNETES_KINDS } from './CollectionRequest';
import { Collector } from './Collector';
import { collectScope } from './collectScope';
import { DatabaseInventoryStore } from './DatabaseInventoryStore';
import { announceInventoryChange, subscribeToScopeChanges } from './events';
import { readInventorySettings } from './InventorySettings';
import { forgetKubernetes } from './forgetKubernetes';
import { Runs } from './Runs';
import { RunStore } from './RunStore';
import {
  overdueAfter,
  scheduleCollections,
  scheduleKubernetesCollections,
  schedulePruning,
  timeoutOf,
} from './schedule';
import { scheduleDiscovery } from './scheduleDiscovery';
import { scheduleTakeovers } from './scheduleTakeovers';
import { subscribeToAwsEvents } from './subscribeToAwsEvents';
import { withDeadline } from './withDeadline';

/**
 * Brings the inventory to life: its store, the collections on schedule, and those on demand.
 *
 * @public
 */
export async function startInventory(options: {
  config: RootConfigService;
  database: DatabaseService;
  eks: EksService;
  events: EventsService;
  lifecycle: LifecycleService;
  logger: LoggerService;
  metrics: InventoryMetrics;
  scheduler: SchedulerService;
  urlReader: UrlReaderService;
  now: () => Date;
}): Promise<{ inventory: InventoryContext; collector: Collector }> {
  const {
    config,
    eks,
    events,
    lifecycle,
    logger,
    metrics,
    scheduler,
    urlReader,
    now,
  } = options;
  const scopes = eks.listScopes();
  const store = await DatabaseInventoryStore.create(options.database);
  const settings = readInventorySettings(config);
  const { scheduleOf } = settings;
  const finishedUpdates = new FinishedUpdates();

  const runs = new Runs({
    store: new RunStore(await options.database.getClient()),
    takeoverAfterMs: settings.takeoverAfterMs,
    now: () => performance.now(),
  });
  const stopping = new AbortController();
  lifecycle.addShutdownHook(async () => {
    stopping.abort();
    await runs.stop();
  });

  const collector = new Collector({
    collect: (scope, request) => {
      const timeoutMs = timeoutOf(
        request.kinds === KUBERNETES_KINDS && settings.kubernetes
          ? settings.kubernetes.schedule
          : scheduleOf(scope),
      );
      return metrics.measure(scope, () =>
        withDeadline(timeoutMs, deadline =>
          collectScope({
            scope,
            request,
            read: async (_, { plan, signal }) =>
              readSnapshot(await eks.forScope(scope), {
                logger,
                plan,
                signal,
                deadline,
                finishedUpdates,
                urlReader,
                mayReadKubernetes: settings.kubernetes?.mayRead,
              }),
            store,
            cadence: settings.cadence,
            announce: event =>
              announceInventoryChange({ events, event, logger }),
            logger,
            now,
            deadline,
            shutdown: stopping.signal,
          }),
        ),
      );
    },
    lastWholeTicket: async scope =>
      (await store.getScopeState(scope)).lastWholeTicket,
    keepWish: (scope, request, fulfil) =>
      runs.during(
        { id: randomUUID(), isScheduled: false, scope, request },
        fulfil,
      ),
    scopesAtOnce: settings.scopesAtOnce,
    logger,
    now: () => performance.now(),
    shutdown: stopping.signal,
  });

  if (!scopes.length && eks.knowsAllScopes()) {
    logger.warn('No scopes are configured; the inventory stays empty', {
      key: 'eks.scopes',
    });
  }
  const listScopes = () => eks.listScopes();
  await subscribeToScopeChanges({ events, listScopes, collector, logger });
  await subscribeToAwsEvents({
    events,
    topic: settings.awsEventsTopic,
    listScopes,
    collector,
    logger,
  });
  const findScope = (scope: Scope) =>
    listScopes().find(each => scopeId(each) === scopeId(scope));
  const scheduled = new Set<string>();
  const scheduleNew = async () => {
    const added = listScopes().filter(scope => !scheduled.has(scopeId(scope)));
    added.forEach(scope => scheduled.add(scopeId(scope)));
    const task = { scheduler, scopes: added, findScope, collector, runs };
    await scheduleCollections({ ...task, scheduleOf });
    if (settings.kubernetes) {
      await scheduleKubernetesCollections({ ...task, ...settings.kubernetes });
    }
  };
  await scheduleNew();
  eks.onScopesChanged(() => {
    scheduleNew().catch(error => {
      logger.error('Could not schedule the collections of new scopes', {
        error: toError(error).message,
      });
    });
  });
  if (config.has('eks.organizations')) {
    await scheduleDiscovery({
      scheduler,
      eks,
      frequencyMs: settings.discoveryFrequencyMs,
      now,
    });
  }
  await schedulePruning({ scheduler, store, settings, logger, now });
  await scheduleTakeovers({ scheduler, runs, findScope, collector, logger });
  lifecycle.addStartupHook(async () => {
    if (!settings.kubernetes) {
      await forgetKubernetes({ store, scopes, collector });
    }
  });
  return {
    inventory: {
      store: keepFleet(store),
      get scopes() {
        return eks.listScopes();
      },
      get discoveryFailures() {
        return eks.listDiscoveryFailures();
      },
      now,
      overdueMsOf: scope => overdueAfter(scheduleOf(scope)),
      entityNamespace: config.getOptionalString('eks.catalog.namespace'),
      ...readOwnerSettings(config),
    },
    collector,
  };
}
