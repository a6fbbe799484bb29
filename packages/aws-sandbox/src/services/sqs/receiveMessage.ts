import type {
  ReceiveMessageRequest,
  ReceiveMessageResult,
} from '@aws-sdk/client-sqs';
import type { Operation } from '../../server/Operation';
import type { Message } from '@aws-sdk/client-sqs';
import { collectStateChanges } from '../../events/stateChanges';
import { checkRange } from './checkRange';
import { findQueue } from './findQueue';
import { md5 } from './md5';
import { messagesOf, waitForMessage } from './messages';
import { newReceiptHandle } from './receipts';
import type { MessageRow } from './tables';

/** How long at most until a state that settles by itself is noticed by who waits. */
const LOOK_EVERY_MS = 200;

/** Takes up to ten messages, which are hidden from others for a while; waits for the first when asked to. */
export const receiveMessage: Operation<
  ReceiveMessageRequest,
  ReceiveMessageResult
> = async (input, context) => {
  const queue = findQueue(input.QueueUrl!, context);
  checkRange('MaxNumberOfMessages', input.MaxNumberOfMessages, [1, 10]);
  checkRange('WaitTimeSeconds', input.WaitTimeSeconds, [0, 20]);
  checkRange('VisibilityTimeout', input.VisibilityTimeout, [0, 43_200]);
  const { attributes } = queue;
  const hiddenSeconds =
    input.VisibilityTimeout ?? Number(attributes.VisibilityTimeout);
  const waitSeconds =
    input.WaitTimeSeconds ?? Number(attributes.ReceiveMessageWaitTimeSeconds);
  const count = input.MaxNumberOfMessages ?? 1;

  const deadline = performance.now() + waitSeconds * 1000;
  for (;;) {
    const now = context.now();
    collectStateChanges(context.place, now);
    const taken = messagesOf(context.place, queue, now)
      .filter(row => row.visibleAt <= now)
      .slice(0, count);
    if (taken.length > 0) {
      for (const row of taken) {
        row.visibleAt = now + hiddenSeconds * 1000;
        row.receiveCount += 1;
        row.firstReceivedAt ??= now;
        row.receiptHandle = newReceiptHandle(row, context);
      }
      const names = [
        ...(input.MessageSystemAttributeNames ?? []),
        ...(input.AttributeNames ?? []),
      ];
      return { Messages: taken.map(row => showMessage(row, names)) };
    }
    const left = deadline - performance.now();
    if (left <= 0) return {};
    await waitForMessage(context.place, Math.min(left, LOOK_EVERY_MS));
  }
};

function showMessage(row: MessageRow, names: readonly string[]): Message {
  const attributes: Record<string, string> = {
    SenderId: row.senderId,
    SentTimestamp: String(row.sentAt),
    ApproximateReceiveCount: String(row.receiveCount),
    ApproximateFirstReceiveTimestamp: String(row.firstReceivedAt),
  };
  const shown = Object.entries(attributes).filter(
    ([name]) => names.includes('All') || names.includes(name),
  );
  return {
    MessageId: row.id,
    ReceiptHandle: row.receiptHandle,
    Body: row.body,
    MD5OfBody: md5(row.body),
    ...(shown.length > 0 && { Attributes: Object.fromEntries(shown) }),
  };
}
