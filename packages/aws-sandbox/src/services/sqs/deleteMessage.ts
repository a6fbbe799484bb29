import type { DeleteMessageRequest } from '@aws-sdk/client-sqs';
import type { Operation } from '../../server/Operation';
import { findQueue } from './findQueue';
import { messageOfReceipt } from './receipts';
import { messageTable } from './tables';

/** Deletes a message that was received; one that is gone already is no error. */
export const deleteMessage: Operation<DeleteMessageRequest, {}> = (
  input,
  context,
) => {
  const queue = findQueue(input.QueueUrl!, context);
  const row = messageOfReceipt(input.ReceiptHandle!, queue, context);
  if (row) context.place.table(messageTable).delete(row.id);
  return {};
};
