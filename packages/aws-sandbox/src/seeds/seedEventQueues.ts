import { eventQueueName } from '../events/eventQueueName';
import { watchStates } from '../events/stateChanges';
import { newQueueRow } from '../services/sqs/newQueueRow';
import { queueTable } from '../services/sqs/tables';
import type { World } from '../world/World';
import { foundedAt } from './demo/accounts';

/** Makes the event queue in every place with a region; to be called when all else is made. */
export function seedEventQueues(world: World): void {
  for (const place of world.places()) {
    if (place.region === 'global') continue;
    const { accountId, region } = place;
    place.table(queueTable).set(
      eventQueueName,
      newQueueRow({
        accountId,
        region,
        name: eventQueueName,
        createdAt: foundedAt,
      }),
    );
    watchStates(place, world.clock.now());
  }
}
