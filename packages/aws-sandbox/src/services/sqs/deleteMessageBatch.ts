import type {
  DeleteMessageBatchRequest,
  DeleteMessageBatchResult,
} from '@aws-sdk/client-sqs';
import type { Operation } from '../../server/Operation';
import { AwsError } from '../../server/AwsError';
import { checkBatch } from './checkBatch';
import { findQueue } from './findQueue';
import { messageOfReceipt } from './receipts';
import { messageTable } from './tables';

/** Deletes up to ten messages that were received; what fails is told and does not stop the rest. */
export const deleteMessageBatch: Operation<
  DeleteMessageBatchRequest,
  DeleteMessageBatchResult
> = (input, context) => {
  const queue = findQueue(input.QueueUrl!, context);
  const entries = input.Entries ?? [];
  checkBatch(entries);
  const outcome: DeleteMessageBatchResult = { Successful: [], Failed: [] };
  for (const { Id, ReceiptHandle } of entries) {
    try {
      const row = messageOfReceipt(ReceiptHandle!, queue, context);
      if (row) context.place.table(messageTable).delete(row.id);
      outcome.Successful!.push({ Id });
    } catch (error) {
      if (!(error instanceof AwsError)) throw error;
      outcome.Failed!.push({
        Id,
        SenderFault: true,
        Code: error.code,
        Message: error.message,
      });
    }
  }
  return outcome;
};
