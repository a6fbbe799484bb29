import { createBackendPlugin } from '@backstage/backend-plugin-api';

/**
 * The `eks` backend plugin.
 *
 * @public
 */
export const eksPlugin = createBackendPlugin({
  pluginId: 'eks',
  register(env) {
    env.registerInit({ deps: {}, async init() {} });
  },
});
