import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import {
  actionsRegistryServiceRef,
  metricsServiceRef,
} from '@backstage/backend-plugin-api/alpha';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { eksPermissions } from '@eks-platform/backstage-plugin-eks-common';
import { eksServiceRef } from '@eks-platform/backstage-plugin-eks-node';
import { registerClusterActions } from './actions/clusterActions';
import { registerInventoryActions } from './actions/inventoryActions';
import { startInventory } from './inventory/startInventory';
import { InventoryMetrics } from './metrics/InventoryMetrics';
import { createAuthorizer } from './permissions/createAuthorizer';
import { eksResourceRef } from './permissions/EksResource';
import { loadResources } from './permissions/loadResources';
import { eksPermissionRules } from './permissions/rules';
import { createRouter } from './router';
import { ComponentDirectory } from './serve/ComponentDirectory';
import { MeshGraphs } from './serve/MeshGraphs';
import { Pickers } from './serve/Pickers';

/**
 * The `eks` backend plugin: collects what runs in AWS and serves it.
 *
 * @public
 */
export const eksPlugin = createBackendPlugin({
  pluginId: 'eks',
  register(env) {
    env.registerInit({
      deps: {
        actionsRegistry: actionsRegistryServiceRef,
        auditor: coreServices.auditor,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        database: coreServices.database,
        eks: eksServiceRef,
        events: eventsServiceRef,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
        metrics: metricsServiceRef,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        scheduler: coreServices.scheduler,
        urlReader: coreServices.urlReader,
      },
      async init({
        actionsRegistry,
        auditor,
        catalog,
        httpAuth,
        httpRouter,
        metrics: metricsService,
        permissions,
        permissionsRegistry,
        ...services
      }) {
        const { eks, logger } = services;
        const now = () => new Date();

        const metrics = new InventoryMetrics({ metrics: metricsService, now });
        eks.observeCalls((call, outcome) => metrics.countCall(call, outcome));

        const { inventory, collector } = await startInventory({
          ...services,
          metrics,
          now,
        });
        metrics.watchAge(inventory);
        permissionsRegistry.addResourceType({
          resourceRef: eksResourceRef,
          permissions: eksPermissions,
          rules: Object.values(eksPermissionRules),
          getResources: refs => loadResources(inventory, refs),
        });
        const serving = {
          inventory,
          components: new ComponentDirectory(catalog),
          authorizer: createAuthorizer({
            httpAuth,
            permissions,
            permissionsRegistry,
          }),
          auditor,
        };
        registerClusterActions({ ...serving, actionsRegistry });
        registerInventoryActions({ ...serving, actionsRegistry });
        httpRouter.use(
          await createRouter({
            ...serving,
            collector,
            meshGraphs: new MeshGraphs(inventory.store),
            pickers: new Pickers({ eks, now }),
            httpAuth,
            logger,
          }),
        );
      },
    });
  },
});
