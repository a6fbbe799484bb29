import type { QueueRow } from './tables';

/** Makes the row of a queue with AWS's defaults. */
export function newQueueRow(options: {
  accountId: string;
  region: string;
  name: string;
  /** Epoch milliseconds. */
  createdAt: number;
  attributes?: Record<string, string>;
  tags?: Record<string, string>;
}): QueueRow {
  const { accountId, region, name, createdAt, attributes, tags } = options;
  return {
    name,
    arn: `arn:aws:sqs:${region}:${accountId}:${name}`,
    attributes: {
      VisibilityTimeout: '30',
      MaximumMessageSize: '1048576',
      MessageRetentionPeriod: '345600',
      DelaySeconds: '0',
      ReceiveMessageWaitTimeSeconds: '0',
      SqsManagedSseEnabled: 'true',
      ...attributes,
    },
    tags: tags ?? {},
    createdAt,
    modifiedAt: createdAt,
  };
}
