import type { LoggerService } from '@backstage/backend-plugin-api';
import type { Snapshot } from '@eks-platform/backstage-plugin-eks-common';
import { hasChanges } from './hasChanges';
import type { ScopeUpdate } from './InventoryStore';

/** Says what is new: a failure that has stood before is in the scope's state, not in the log again. */
export function tellCollection(options: {
  logger: LoggerService;
  snapshot: Snapshot;
  update: ScopeUpdate;
}) {
  const { logger, snapshot, update } = options;
  const { difference, failures } = update;
  const counts = {
    objects: snapshot.objects.length,
    added: difference.added.length,
    updated: difference.updated.length,
    removed: difference.removed.length,
    kept: difference.kept.length,
  };
  const news = failures
    .filter(({ since }) => since === snapshot.collectedAt)
    .map(({ target, code, message }) => `${target}: ${code}: ${message}`);
  if (!news.length) {
    logger[hasChanges(difference) ? 'info' : 'debug'](
      'Scope collected',
      counts,
    );
  } else if (snapshot.objects.length || snapshot.confirmed?.length) {
    logger.warn('Scope collected in part; what was not read is kept', {
      ...counts,
      failures: news,
    });
  } else {
    logger.warn('Scope could not be read; what is stored is kept', {
      failures: news,
    });
  }
}
