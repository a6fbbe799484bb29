import type {
  GetQueueAttributesRequest,
  GetQueueAttributesResult,
} from '@aws-sdk/client-sqs';
import type { Operation } from '../../server/Operation';
import { collectStateChanges } from '../../events/stateChanges';
import { findQueue } from './findQueue';
import { messagesOf } from './messages';

/** Tells the attributes asked for, `All` of them or by name. */
export const getQueueAttributes: Operation<
  GetQueueAttributesRequest,
  GetQueueAttributesResult
> = (input, context) => {
  const queue = findQueue(input.QueueUrl!, context);
  const now = context.now();
  collectStateChanges(context.place, now);
  const messages = messagesOf(context.place, queue, now);
  const visible = messages.filter(row => row.visibleAt <= now).length;
  const delayed = messages.filter(
    row => row.visibleAt > now && row.receiveCount === 0,
  ).length;
  const attributes: Record<string, string> = {
    ...queue.attributes,
    QueueArn: queue.arn,
    CreatedTimestamp: String(Math.floor(queue.createdAt / 1000)),
    LastModifiedTimestamp: String(Math.floor(queue.modifiedAt / 1000)),
    ApproximateNumberOfMessages: String(visible),
    ApproximateNumberOfMessagesDelayed: String(delayed),
    ApproximateNumberOfMessagesNotVisible: String(
      messages.length - visible - delayed,
    ),
  };
  const wanted: string[] = input.AttributeNames ?? [];
  if (wanted.includes('All')) return { Attributes: attributes };
  const found = Object.entries(attributes).filter(([name]) =>
    wanted.includes(name),
  );
  return found.length > 0 ? { Attributes: Object.fromEntries(found) } : {};
};
