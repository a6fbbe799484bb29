import type { LoggerService } from '@backstage/backend-plugin-api';
import {
  showControls,
  showControlsOfError,
} from '@eks-platform/backstage-plugin-eks-common';

/** The lines of plans and lists of reasons are ours. */
const OURS = { keepLines: true };

/**
 * An action in whose log and errors no control character of an input, an object's name or a tag reaches a terminal: it is
 * shown.
 */
export function showWords<
  Action extends { handler: (ctx: never) => Promise<void> },
>(action: Action): Action {
  return {
    ...action,
    handler: async (ctx: { logger: LoggerService }) => {
      try {
        await action.handler({ ...ctx, logger: showing(ctx.logger) } as never);
      } catch (error) {
        throw showControlsOfError(error, OURS);
      }
    },
  };
}

function showing(logger: LoggerService): LoggerService {
  return {
    error: (message, meta) => logger.error(showControls(message, OURS), meta),
    warn: (message, meta) => logger.warn(showControls(message, OURS), meta),
    info: (message, meta) => logger.info(showControls(message, OURS), meta),
    debug: (message, meta) => logger.debug(showControls(message, OURS), meta),
    child: meta => showing(logger.child(meta)),
  };
}
