import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { EventsService } from '@backstage/plugin-events-node';
import {
  EKS_INVENTORY_CHANGED_TOPIC,
  EKS_SCOPE_CHANGED_TOPIC,
  type EksInventoryChangedEvent,
  INVENTORY_KINDS,
  scopeId,
} from '@eks-platform/backstage-plugin-eks-common';
import type { EksScope } from '@eks-platform/backstage-plugin-eks-node';
import { z } from 'zod';
import type { Collector } from './Collector';

const scopeChangedSchema = z.object({
  scope: z.object({ accountId: z.string(), region: z.string() }),
  reason: z.string().optional(),
  clusterName: z.string().min(1).optional(),
  kinds: z.array(z.enum(INVENTORY_KINDS)).min(1).optional(),
});

/**
 * Collects at once the scope, the cluster or the kinds of object of which someone says that they have changed. The publisher
 * does not wait for it.
 *
 * @public
 */
export async function subscribeToScopeChanges(options: {
  events: EventsService;
  /** As they are known when an event comes. */
  listScopes: () => EksScope[];
  collector: Collector;
  logger: LoggerService;
}): Promise<void> {
  const { events, listScopes, collector, logger } = options;

  await events.subscribe({
    id: 'inventory',
    topics: [EKS_SCOPE_CHANGED_TOPIC],
    onEvent: async ({ eventPayload }) => {
      const event = scopeChangedSchema.safeParse(eventPayload);
      if (!event.success) {
        logger.warn('Ignored an event that names no scope', {
          topic: EKS_SCOPE_CHANGED_TOPIC,
          problem: z.prettifyError(event.error),
        });
        return;
      }
      const { reason, clusterName, kinds } = event.data;
      const id = scopeId(event.data.scope);
      const scope = listScopes().find(each => scopeId(each) === id);
      if (!scope) {
        logger.warn('Ignored an event for a scope that is not configured', {
          topic: EKS_SCOPE_CHANGED_TOPIC,
          scope: id,
        });
        return;
      }
      logger.debug('Collecting a scope that was changed', {
        scope: id,
        reason,
        clusterName,
        kinds,
      });
      const part = clusterName ? { clusterNames: [clusterName] } : { kinds };
      collector.collectAnew(scope, part).catch(error => {
        logger.warn('Collection after a change failed; the schedule goes on', {
          scope: id,
          error: toError(error).message,
        });
      });
    },
  });
}

/**
 * Announces what a collection changed. A failure is logged: what was announced is in the store, and whoever missed it finds
 * it there at its next reconciliation.
 *
 * @public
 */
export async function announceInventoryChange(options: {
  events: EventsService;
  event: EksInventoryChangedEvent;
  logger: LoggerService;
}): Promise<void> {
  const { events, event, logger } = options;
  try {
    await events.publish({
      topic: EKS_INVENTORY_CHANGED_TOPIC,
      eventPayload: event,
    });
  } catch (error) {
    logger.warn('Could not announce a change of the inventory', {
      scope: scopeId(event.scope),
      error: toError(error).message,
    });
  }
}
