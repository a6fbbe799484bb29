import type {
  GetQueueUrlRequest,
  GetQueueUrlResult,
} from '@aws-sdk/client-sqs';
import type { Operation } from '../../server/Operation';
import { queueDoesNotExist } from './errors';
import { urlOfQueue } from './findQueue';
import { queueTable } from './tables';

/** Finds the URL of a queue by its name. */
export const getQueueUrl: Operation<GetQueueUrlRequest, GetQueueUrlResult> = (
  input,
  context,
) => {
  const { QueueName, QueueOwnerAWSAccountId: owner } = input;
  const row = context.place.table(queueTable).get(QueueName!);
  if (!row || (owner && owner !== context.accountId)) {
    throw queueDoesNotExist();
  }
  return { QueueUrl: urlOfQueue(row, context) };
};
