import type { OperationContext } from '../../server/Operation';
import { invalidReceiptHandle } from './errors';
import { messageTable, type MessageRow, type QueueRow } from './tables';

/** A handle names its message, so that one of an earlier receipt is told from one that never was. */
export function newReceiptHandle(
  row: MessageRow,
  { hex }: Pick<OperationContext, 'hex'>,
): string {
  return Buffer.from(`${row.id}/${hex(16)}`).toString('base64');
}

/**
 * The message that a handle is for; undefined when it was deleted since.
 *
 * @throws AwsError ReceiptHandleIsInvalid.
 */
export function messageOfReceipt(
  handle: string,
  queue: QueueRow,
  { place }: Pick<OperationContext, 'place'>,
): MessageRow | undefined {
  const text = Buffer.from(handle, 'base64').toString('utf8');
  const id = /^([0-9a-f-]{36})\/[0-9a-f]{16}$/.exec(text)?.[1];
  if (!id) throw invalidReceiptHandle(handle);
  const row = place.table(messageTable).get(id);
  if (row && row.queueName !== queue.name) throw invalidReceiptHandle(handle);
  return row;
}
