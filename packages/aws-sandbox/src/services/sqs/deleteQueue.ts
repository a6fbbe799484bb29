import type { DeleteQueueRequest } from '@aws-sdk/client-sqs';
import type { Operation } from '../../server/Operation';
import { findQueue } from './findQueue';
import { messageTable, queueTable } from './tables';

/** Deletes a queue with its messages. */
export const deleteQueue: Operation<DeleteQueueRequest, {}> = (
  input,
  context,
) => {
  const queue = findQueue(input.QueueUrl!, context);
  const messages = context.place.table(messageTable);
  for (const row of messages.values()) {
    if (row.queueName === queue.name) messages.delete(row.id);
  }
  context.place.table(queueTable).delete(queue.name);
  return {};
};
