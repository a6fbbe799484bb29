import type { LoggerService } from '@backstage/backend-plugin-api';
import { ConfigReader } from '@backstage/config';
import { DefaultEksService } from '@eks-platform/backstage-plugin-eks-node';
import { demoConfig } from './demoConfig';
import { silentLogger } from './silentLogger';

/**
 * The real service, pointed at an AWS endpoint (a sandbox's URL) with the demo's scopes unless others are stated.
 *
 * @public
 */
export function createTestEksService(
  endpoint: { url: string },
  options: Omit<Parameters<typeof demoConfig>[0], 'url'> & {
    logger?: LoggerService;
  } = {},
): DefaultEksService {
  const config = new ConfigReader(
    demoConfig({ ...options, url: endpoint.url }),
  );
  return DefaultEksService.fromConfig(config, {
    logger: options.logger ?? silentLogger(),
  });
}
