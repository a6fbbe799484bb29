import type { OperationTable } from '../../server/Operation';
import { changeMessageVisibility } from './changeMessageVisibility';
import { createQueue } from './createQueue';
import { deleteMessage } from './deleteMessage';
import { deleteMessageBatch } from './deleteMessageBatch';
import { deleteQueue } from './deleteQueue';
import { getQueueAttributes } from './getQueueAttributes';
import { getQueueUrl } from './getQueueUrl';
import { listQueues } from './listQueues';
import { purgeQueue } from './purgeQueue';
import { receiveMessage } from './receiveMessage';
import { sendMessage } from './sendMessage';
import { setQueueAttributes } from './setQueueAttributes';

/** The SQS operations of the sandbox. */
export const sqsOperations: OperationTable = {
  ChangeMessageVisibility: changeMessageVisibility,
  CreateQueue: createQueue,
  DeleteMessage: deleteMessage,
  DeleteMessageBatch: deleteMessageBatch,
  DeleteQueue: deleteQueue,
  GetQueueAttributes: getQueueAttributes,
  GetQueueUrl: getQueueUrl,
  ListQueues: listQueues,
  PurgeQueue: purgeQueue,
  ReceiveMessage: receiveMessage,
  SendMessage: sendMessage,
  SetQueueAttributes: setQueueAttributes,
};
