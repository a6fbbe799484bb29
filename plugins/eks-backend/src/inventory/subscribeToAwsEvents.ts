import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { EventsService } from '@backstage/plugin-events-node';
import { scopeId } from '@eks-platform/backstage-plugin-eks-common';
import type { EksScope } from '@eks-platform/backstage-plugin-eks-node';
import type { Collector } from './Collector';
import { readAwsEvent } from './readAwsEvent';

/**
 * Collects at once the cluster, the roles or the meshes that an event of AWS names. Events of scopes that are not
 * configured are let pass: a queue may carry more than the suite looks at.
 *
 * @public
 */
export async function subscribeToAwsEvents(options: {
  events: EventsService;
  topic: string;
  /** As they are known when an event comes. */
  listScopes: () => EksScope[];
  collector: Pick<Collector, 'collectAnew'>;
  logger: LoggerService;
}): Promise<void> {
  const { events, topic, listScopes, collector, logger } = options;

  await events.subscribe({
    id: 'inventory-aws',
    topics: [topic],
    onEvent: async ({ eventPayload }) => {
      const meaning = readAwsEvent(eventPayload);
      if (meaning.type === 'nothing') {
        logger.debug('Let an event of AWS pass', { reason: meaning.because });
        return;
      }
      const { reason, clusterName, kinds, isGlobal } = meaning;
      const scope = listScopes().find(candidate =>
        isGlobal
          ? candidate.accountId === meaning.scope.accountId &&
            candidate.readsGlobal
          : scopeId(candidate) === scopeId(meaning.scope),
      );
      if (!scope) {
        logger.debug('Let an event of AWS pass', {
          reason: 'its scope is not configured',
          scope: scopeId(meaning.scope),
        });
        return;
      }
      logger.debug('Collecting what an event of AWS names', {
        scope: scopeId(scope),
        reason,
        clusterName,
        kinds,
      });
      const part = clusterName ? { clusterNames: [clusterName] } : { kinds };
      collector.collectAnew(scope, part).catch(error => {
        logger.warn('Collection after an event failed; the schedule goes on', {
          scope: scopeId(scope),
          error: toError(error).message,
        });
      });
    },
  });
}
