import type { LoggerService } from '@backstage/backend-plugin-api';

/**
 * A logger that says nothing.
 *
 * @public
 */
export function silentLogger(): LoggerService {
  const logger: LoggerService = {
    error() {},
    warn() {},
    info() {},
    debug() {},
    child: () => logger,
  };
  return logger;
}
