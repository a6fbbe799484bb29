import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { scaffolderActionsExtensionPoint } from '@backstage/plugin-scaffolder-node';
import {
  eksInventoryServiceRef,
  eksServiceRef,
} from '@eks-platform/backstage-plugin-eks-node';
import { createActions } from './actions/createActions';
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
        config: coreServices.rootConfig,
      },
      async init({ scaffolder, eks, inventory, events, auditor, config }) {
        const entityNamespace = config.getOptionalString(
          'eks.catalog.namespace',
        );
        const deps = {
          eks,
          inventory,
          events,
          auditor,
          entityNamespace,
          pollInterval: readPollInterval(config),
        };
        scaffolder.addActions(...createActions(deps));
      },
    });
  },
});
