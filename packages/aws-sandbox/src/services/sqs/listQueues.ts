import type { ListQueuesRequest, ListQueuesResult } from '@aws-sdk/client-sqs';
import type { Operation } from '../../server/Operation';
import { page } from '../page';
import { checkRange } from './checkRange';
import { invalidParameter } from './errors';
import { urlOfQueue } from './findQueue';
import { queueTable } from './tables';

/** Lists the URLs of the queues whose names begin as asked. */
export const listQueues: Operation<ListQueuesRequest, ListQueuesResult> = (
  input,
  context,
) => {
  checkRange('MaxResults', input.MaxResults, [1, 1000]);
  const rows = [...context.place.table(queueTable).values()].filter(row =>
    row.name.startsWith(input.QueueNamePrefix ?? ''),
  );
  const { items, nextToken } = page(rows, {
    keyOf: row => row.name,
    size: input.MaxResults ?? 1000,
    nextToken: input.NextToken,
    invalidToken: () => invalidParameter('NextToken', 'It is none of ours'),
  });
  return {
    QueueUrls: items.map(row => urlOfQueue(row, context)),
    NextToken: nextToken,
  };
};
