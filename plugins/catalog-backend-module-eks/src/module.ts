import { createBackendModule } from '@backstage/backend-plugin-api';

/**
 * The catalog module that provides the entities of the EKS inventory.
 *
 * @public
 */
export const catalogModuleEks = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'eks',
  register(env) {
    env.registerInit({ deps: {}, async init() {} });
  },
});
