import type { ChangeMessageVisibilityRequest } from '@aws-sdk/client-sqs';
import type { Operation } from '../../server/Operation';
import { AwsError } from '../../server/AwsError';
import { checkRange } from './checkRange';
import { findQueue } from './findQueue';
import { messageOfReceipt } from './receipts';

/** Hides a received message for longer, or shows it again at once. */
export const changeMessageVisibility: Operation<
  ChangeMessageVisibilityRequest,
  {}
> = (input, context) => {
  const queue = findQueue(input.QueueUrl!, context);
  checkRange('VisibilityTimeout', input.VisibilityTimeout, [0, 43_200]);
  const now = context.now();
  const row = messageOfReceipt(input.ReceiptHandle!, queue, context);
  if (!row || row.visibleAt <= now) {
    throw new AwsError(
      'MessageNotInflight',
      'The message referred to is not in flight.',
    );
  }
  row.visibleAt = now + input.VisibilityTimeout! * 1000;
  return {};
};
