import {
  coreServices,
  createServiceFactory,
  createServiceRef,
} from '@backstage/backend-plugin-api';
import { DefaultEksService } from './DefaultEksService';
import type { EksService } from './EksService';

/**
 * The way to AWS, one for the whole backend, so that plugins share credentials and connections.
 *
 * @public
 */
export const eksServiceRef = createServiceRef<EksService>({
  id: 'eks.aws',
  scope: 'root',
  defaultFactory: async service =>
    createServiceFactory({
      service,
      deps: {
        config: coreServices.rootConfig,
        logger: coreServices.rootLogger,
      },
      factory: async ({ config, logger }) =>
        DefaultEksService.create(config, { logger }),
    }),
});
