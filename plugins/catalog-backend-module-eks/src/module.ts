import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import {
  catalogProcessingExtensionPoint,
  catalogServiceRef,
} from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { EKS_INVENTORY_CHANGED_TOPIC } from '@eks-platform/backstage-plugin-eks-common';
import {
  eksInventoryServiceRef,
  eksServiceRef,
} from '@eks-platform/backstage-plugin-eks-node';
import { readCatalogConfig } from './config/readCatalogConfig';
import { eksEntitiesExtensionPoint } from './eksEntitiesExtensionPoint';
import type { EntityTransformer } from './entities/EntityTransformer';
import { BindingDirectory } from './provider/BindingDirectory';
import { CatalogView } from './provider/CatalogView';
import { EksEntityProvider } from './provider/EksEntityProvider';
import { Reconciler } from './provider/Reconciler';

/**
 * The catalog module that provides the entities of the EKS inventory.
 *
 * @public
 */
export const catalogModuleEks = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'eks',
  register(env) {
    const transformers: EntityTransformer[] = [];
    env.registerExtensionPoint(eksEntitiesExtensionPoint, {
      addTransformer: transformer => transformers.push(transformer),
    });
    env.registerInit({
      deps: {
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        eks: eksServiceRef,
        events: eventsServiceRef,
        inventory: eksInventoryServiceRef,
        logger: coreServices.logger,
        processing: catalogProcessingExtensionPoint,
        scheduler: coreServices.scheduler,
      },
      async init(services) {
        const { auth, catalog, events, inventory, logger } = services;
        const view = new CatalogView({ catalog, auth });
        const directory = new BindingDirectory({ view });
        const provider = new EksEntityProvider({
          inventory,
          view,
          directory,
          config: readCatalogConfig(services.config),
          logger,
          transformers,
        });
        const reconciler = new Reconciler({
          provider,
          view,
          directory,
          get scopes() {
            return services.eks.listScopes();
          },
          knowsAllScopes: () => services.eks.knowsAllScopes(),
          logger,
          now: () => new Date(),
        });

        services.processing.addEntityProvider(provider);
        await events.subscribe({
          id: 'eks-entities',
          topics: [EKS_INVENTORY_CHANGED_TOPIC],
          onEvent: async ({ eventPayload }) => {
            // Not waited for: the publisher has an inventory to collect.
            reconciler.onChange(eventPayload);
          },
        });
        await services.scheduler.scheduleTask({
          id: 'eks-catalog-reconcile',
          // Each replica on its own: it is cheap, it hurts nobody when two do it, and a replica that starts needs it at once.
          scope: 'local',
          frequency: { minutes: 1 },
          // It asks this very catalog, which answers once everything has started.
          initialDelay: { seconds: 3 },
          timeout: { minutes: 30 },
          fn: async signal => {
            try {
              await reconciler.run(signal);
            } catch (error) {
              logger.warn(
                'Could not reconcile the catalog; trying again soon',
                {
                  error: toError(error).message,
                },
              );
            }
          },
        });
      },
    });
  },
});
