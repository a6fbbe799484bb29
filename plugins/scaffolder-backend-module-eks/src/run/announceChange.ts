import {
  EKS_SCOPE_CHANGED_TOPIC,
  type EksScopeChangedEvent,
} from '@eks-platform/backstage-plugin-eks-common';
import type { ActionRun } from './ActionRun';
import type { Change } from './Change';
import { changedPart } from './changedPart';

/** Tells the inventory to look at once at what has changed. A change that could not be announced has happened all the same. */
export async function announceChange(
  run: ActionRun,
  change: Change,
): Promise<void> {
  const { deps, ctx, scope, actionId } = run;
  const eventPayload: EksScopeChangedEvent = {
    scope,
    reason: `${actionId} ${change.path}`,
    ...changedPart(change.path),
  };
  try {
    await deps.events.publish({
      topic: EKS_SCOPE_CHANGED_TOPIC,
      eventPayload,
    });
  } catch (error) {
    ctx.logger.warn(
      `The inventory could not be told of ${change.title} and sees it at its next collection: ${error}`,
    );
  }
}
