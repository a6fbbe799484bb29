import type { OperationContext } from '../../server/Operation';
import { queueDoesNotExist } from './errors';
import { queueTable, type QueueRow } from './tables';

/**
 * The queue at a URL; only the caller's own can be used.
 *
 * @throws AwsError QueueDoesNotExist.
 */
export function findQueue(
  queueUrl: string,
  { place, accountId }: Pick<OperationContext, 'place' | 'accountId'>,
): QueueRow {
  const [owner, name] = queueUrl.split('/').slice(-2);
  const row = place.table(queueTable).get(name);
  if (!row || owner !== accountId) throw queueDoesNotExist();
  return row;
}

/** The URL of a queue, under the address at which the client found the sandbox. */
export function urlOfQueue(
  { name }: QueueRow,
  { endpoint, accountId }: Pick<OperationContext, 'endpoint' | 'accountId'>,
): string {
  return `${endpoint}/${accountId}/${name}`;
}
