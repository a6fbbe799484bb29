import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { eksPermissions } from '@eks-platform/backstage-plugin-eks-common';
import { eksServiceRef } from '@eks-platform/backstage-plugin-eks-node';
import { startInventory } from './inventory/startInventory';
import { createRouter } from './router';
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
        config: coreServices.rootConfig,
        database: coreServices.database,
        eks: eksServiceRef,
        events: eventsServiceRef,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        scheduler: coreServices.scheduler,
      },
      async init({
        httpAuth,
        httpRouter,
        permissions,
        permissionsRegistry,
        ...services
      }) {
        const { eks, logger } = services;
        const now = () => new Date();
        permissionsRegistry.addPermissions(eksPermissions);

        const { inventory, collector } = await startInventory({
          ...services,
          now,
        });
        httpRouter.use(
          await createRouter({
            inventory,
            collector,
            pickers: new Pickers({ eks, now }),
            httpAuth,
            permissions,
            logger,
          }),
        );
      },
    });
  },
});
