import type {
  SendMessageRequest,
  SendMessageResult,
} from '@aws-sdk/client-sqs';
import type { Operation } from '../../server/Operation';
import { AwsError } from '../../server/AwsError';
import { checkRange } from './checkRange';
import { invalidParameter } from './errors';
import { findQueue } from './findQueue';
import { md5 } from './md5';
import { putMessage } from './messages';

/** Puts a message into a queue. */
export const sendMessage: Operation<SendMessageRequest, SendMessageResult> = (
  input,
  context,
) => {
  const queue = findQueue(input.QueueUrl!, context);
  const body = input.MessageBody!;
  const maximum = Number(queue.attributes.MaximumMessageSize);
  checkRange('DelaySeconds', input.DelaySeconds, [0, 900]);
  if (body.length < 1 || Buffer.byteLength(body) > maximum) {
    throw invalidParameter(
      'MessageBody',
      `It must have 1 to ${maximum} bytes, found ${Buffer.byteLength(body)}`,
    );
  }
  if (Object.keys(input.MessageAttributes ?? {}).length > 0) {
    throw new AwsError(
      'UnsupportedOperation',
      'The sandbox keeps no message attributes',
    );
  }
  const delay = input.DelaySeconds ?? Number(queue.attributes.DelaySeconds);
  const row = putMessage(context.place, queue, {
    body,
    senderId: context.principal.userId,
    sentAt: context.now(),
    delayMs: delay * 1000,
  });
  return { MessageId: row.id, MD5OfMessageBody: md5(body) };
};
