import { randomUUID } from 'node:crypto';
import type { Place } from '../../world/World';
import { messageTable, type MessageRow, type QueueRow } from './tables';

/** A queue that nobody reads keeps no more than its last messages. */
const CAPACITY = 10_000;

const bells = new WeakMap<Place, Set<() => void>>();

/** Puts a message into a queue and wakes those who wait for one. */
export function putMessage(
  place: Place,
  queue: QueueRow,
  message: { body: string; senderId: string; sentAt: number; delayMs?: number },
): MessageRow {
  const { body, senderId, sentAt, delayMs = 0 } = message;
  const row: MessageRow = {
    queueName: queue.name,
    id: randomUUID(),
    body,
    senderId,
    sentAt,
    visibleAt: sentAt + delayMs,
    receiveCount: 0,
  };
  const table = place.table(messageTable);
  table.set(row.id, row);
  if (table.size > CAPACITY) {
    const [oldest] = table.keys();
    table.delete(oldest);
  }
  for (const wake of bells.get(place) ?? []) wake();
  return row;
}

/** The messages of a queue that are not older than it keeps them, oldest first. */
export function messagesOf(
  place: Place,
  queue: QueueRow,
  now: number,
): MessageRow[] {
  const kept = Number(queue.attributes.MessageRetentionPeriod) * 1000;
  const table = place.table(messageTable);
  const found: MessageRow[] = [];
  for (const row of table.values()) {
    if (row.queueName !== queue.name) continue;
    if (row.sentAt + kept <= now) table.delete(row.id);
    else found.push(row);
  }
  return found;
}

/** Waits until a message comes to a place, at most the given milliseconds. */
export async function waitForMessage(
  place: Place,
  limitMs: number,
): Promise<void> {
  const waiting = bells.get(place) ?? new Set();
  bells.set(place, waiting);
  let wake = () => {};
  const woken = new Promise<void>(resolve => {
    wake = resolve;
  });
  waiting.add(wake);
  const timer = setTimeout(wake, limitMs);
  // A client that waits does not keep the process.
  timer.unref();
  await woken;
  clearTimeout(timer);
  waiting.delete(wake);
}
