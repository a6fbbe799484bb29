import type { PurgeQueueRequest } from '@aws-sdk/client-sqs';
import type { Operation } from '../../server/Operation';
import { findQueue } from './findQueue';
import { messageTable } from './tables';

/** Deletes the messages of a queue. */
export const purgeQueue: Operation<PurgeQueueRequest, {}> = (
  input,
  context,
) => {
  const queue = findQueue(input.QueueUrl!, context);
  const messages = context.place.table(messageTable);
  for (const row of messages.values()) {
    if (row.queueName === queue.name) messages.delete(row.id);
  }
  return {};
};
