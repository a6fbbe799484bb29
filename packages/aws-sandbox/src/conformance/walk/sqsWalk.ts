import {
  ChangeMessageVisibilityCommand,
  CreateQueueCommand,
  DeleteMessageBatchCommand,
  DeleteMessageCommand,
  DeleteQueueCommand,
  GetQueueAttributesCommand,
  GetQueueUrlCommand,
  ListQueuesCommand,
  PurgeQueueCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  SetQueueAttributesCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { step } from './step';
import type { Found, Walk } from './Walk';

const queue = ({ queueUrl }: Found) => ({ QueueUrl: queueUrl });
const message = ({ queueUrl, handle }: Found) => ({
  QueueUrl: queueUrl,
  ReceiptHandle: handle,
});

const sendAndReceive = [
  step(SendMessageCommand, found => ({ ...queue(found), MessageBody: 'hi' })),
  step(
    ReceiveMessageCommand,
    found => ({ ...queue(found), WaitTimeSeconds: 5 }),
    {
      check: ({ Messages }) => Messages?.[0].Body === 'hi',
      keep: ({ Messages }) => ({ handle: Messages?.[0].ReceiptHandle }),
    },
  ),
];

/** A queue with messages, from their making to their end. */
export const sqsWalk: Walk = {
  service: 'sqs',
  client: config => new SQSClient(config),
  steps: [
    step(CreateQueueCommand, ({ name }) => ({ QueueName: name }), {
      keep: ({ QueueUrl }) => ({ queueUrl: QueueUrl }),
    }),
    step(GetQueueUrlCommand, ({ name }) => ({ QueueName: name }), {
      check: ({ QueueUrl }, { queueUrl }) => QueueUrl === queueUrl,
    }),
    step(ListQueuesCommand, ({ name }) => ({ QueueNamePrefix: name }), {
      check: ({ QueueUrls = [] }) => QueueUrls.length === 1,
    }),
    step(SetQueueAttributesCommand, found => ({
      ...queue(found),
      Attributes: { VisibilityTimeout: '45' },
    })),
    step(
      GetQueueAttributesCommand,
      found => ({ ...queue(found), AttributeNames: ['All' as const] }),
      { check: ({ Attributes }) => Attributes?.VisibilityTimeout === '45' },
    ),
    ...sendAndReceive,
    step(ChangeMessageVisibilityCommand, found => ({
      ...message(found),
      VisibilityTimeout: 60,
    })),
    step(DeleteMessageCommand, message),
    ...sendAndReceive,
    step(
      DeleteMessageBatchCommand,
      ({ queueUrl, handle }) => ({
        QueueUrl: queueUrl,
        Entries: [{ Id: '1', ReceiptHandle: handle }],
      }),
      { check: ({ Successful = [] }) => Successful[0]?.Id === '1' },
    ),
    step(PurgeQueueCommand, queue),
    step(DeleteQueueCommand, queue),
  ],
};
