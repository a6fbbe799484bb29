import { randomUUID } from 'node:crypto';
import { putMessage } from '../services/sqs/messages';
import { queueTable } from '../services/sqs/tables';
import type { Place } from '../world/World';
import type { EventBridgeEvent } from './EventBridgeEvent';
import { eventQueueName } from './eventQueueName';

/** Puts an event into the event queue of a place; nothing happens where there is none. */
export function deliverEvent(
  place: Place,
  event: {
    detailType: string;
    source: string;
    /** Epoch milliseconds. */
    time: number;
    /** The event's own, when it is not the place's. */
    region?: string;
    resources?: string[];
    detail: Record<string, unknown>;
  },
): void {
  const queue = place.table(queueTable).get(eventQueueName);
  if (!queue) return;
  const body: EventBridgeEvent = {
    version: '0',
    id: randomUUID(),
    'detail-type': event.detailType,
    source: event.source,
    account: place.accountId,
    time: eventTime(event.time),
    region: event.region ?? place.region,
    resources: event.resources ?? [],
    detail: event.detail,
  };
  putMessage(place, queue, {
    body: JSON.stringify(body),
    senderId: 'events.amazonaws.com',
    sentAt: event.time,
  });
}

/** A moment as events write it. */
export function eventTime(time: number): string {
  return new Date(time).toISOString().replace(/\.\d+Z$/, 'Z');
}
