import {
  coreServices,
  createServiceFactory,
  createServiceRef,
} from '@backstage/backend-plugin-api';
import { EksInventoryClient } from './EksInventoryClient';
import type { EksInventoryService } from './EksInventoryService';

/**
 * The inventory that the `eks` backend keeps, for other backend plugins.
 *
 * @public
 */
export const eksInventoryServiceRef = createServiceRef<EksInventoryService>({
  id: 'eks.inventory',
  scope: 'plugin',
  defaultFactory: async service =>
    createServiceFactory({
      service,
      deps: { auth: coreServices.auth, discovery: coreServices.discovery },
      factory: ({ auth, discovery }) =>
        new EksInventoryClient({ auth, discovery }),
    }),
});
