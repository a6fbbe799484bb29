import type { SetQueueAttributesRequest } from '@aws-sdk/client-sqs';
import type { Operation } from '../../server/Operation';
import { checkAttributes } from './checkAttributes';
import { findQueue } from './findQueue';

/** Changes attributes of a queue. */
export const setQueueAttributes: Operation<SetQueueAttributesRequest, {}> = (
  input,
  context,
) => {
  const queue = findQueue(input.QueueUrl!, context);
  const attributes = checkAttributes(input.Attributes);
  queue.attributes = { ...queue.attributes, ...attributes };
  queue.modifiedAt = context.now();
  return {};
};
