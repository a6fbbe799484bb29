import type { BackendFeature } from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import type { JsonObject } from '@backstage/types';
import type { Knex } from 'knex';
import { eksPlugin } from '../plugin';

/** A backend with the plugin, an empty catalog and whatever else it is to meet. */
export function startEksPlugin(options: {
  knex: Knex;
  config: JsonObject;
  features?: BackendFeature[];
}) {
  const { knex, config, features = [] } = options;
  return startTestBackend({
    features: [
      eksPlugin,
      mockServices.database.factory({ knex }),
      catalogServiceMock.factory(),
      mockServices.rootConfig.factory({ data: config }),
      ...features,
    ],
  });
}
