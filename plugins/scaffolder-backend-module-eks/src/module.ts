import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { scaffolderActionsExtensionPoint } from '@backstage/plugin-scaffolder-node';
import {
  eksInventoryServiceRef,
  eksServiceRef,
} from '@eks-platform/backstage-plugin-eks-node';
import { createActions } from './actions/createActions';
import { CatalogEntityDirectory } from './run/CatalogEntityDirectory';
import { readPollInterval } from './run/readPollInterval';

/**
 * The scaffolder module that brings the actions for EKS, App Mesh and VPC Lattice.
 *
 * @public
 */
export const scaffolderModuleEks = createBackendModule({
  pluginId: 'scaffolder',
  moduleId: 'eks',
  register(env) {
    env.registerInit({
      deps: {
        scaffolder: scaffolderActionsExtensionPoint,
        eks: eksServiceRef,
        inventory: eksInventoryServiceRef,
        events: eventsServiceRef,
        auditor: coreServices.auditor,
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
      },
      async init({
        scaffolder,
        eks,
        inventory,
        events,
        auditor,
        auth,
        catalog,
        config,
      }) {
        const entityNamespace = config.getOptionalString(
          'eks.catalog.namespace',
        );
        const patience = config.getOptionalNumber(
          'eks.scaffolder.waitForCatalogSeconds',
        );
        const entities = new CatalogEntityDirectory(catalog, auth);
        const deps = {
          eks,
          inventory,
          events,
          auditor,
          entities,
          entityPatienceMs:
            patience === undefined ? undefined : patience * 1000,
          entityNamespace,
          pollInterval: readPollInterval(config),
        };
        scaffolder.addActions(...createActions(deps));
      },
    });
  },
});
