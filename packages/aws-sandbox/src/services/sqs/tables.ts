import { defineTable } from '../../world/World';

/** A standard queue. */
export interface QueueRow {
  name: string;
  arn: string;
  /** What SetQueueAttributes can set, as texts. */
  attributes: Record<string, string>;
  tags: Record<string, string>;
  /** Epoch milliseconds. */
  createdAt: number;
  modifiedAt: number;
}

/** A message of a queue. */
export interface MessageRow {
  queueName: string;
  id: string;
  body: string;
  /** ARN or account of who sent it. */
  senderId: string;
  /** Epoch milliseconds. */
  sentAt: number;
  /** From when on it can be received; later after each receipt. */
  visibleAt: number;
  receiveCount: number;
  firstReceivedAt?: number;
  /** Handle of the last receipt. */
  receiptHandle?: string;
}

/** Queues by name. */
export const queueTable = defineTable<QueueRow>('sqs/queues');

/** Messages by id, oldest first. */
export const messageTable = defineTable<MessageRow>('sqs/messages');
