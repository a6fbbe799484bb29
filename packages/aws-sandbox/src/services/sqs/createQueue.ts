import type {
  CreateQueueRequest,
  CreateQueueResult,
} from '@aws-sdk/client-sqs';
import type { Operation } from '../../server/Operation';
import { AwsError } from '../../server/AwsError';
import { eventQueueName } from '../../events/eventQueueName';
import { watchStates } from '../../events/stateChanges';
import { checkAttributes } from './checkAttributes';
import { invalidParameter } from './errors';
import { urlOfQueue } from './findQueue';
import { newQueueRow } from './newQueueRow';
import { queueTable } from './tables';

/** Makes a standard queue; one with the same name and attributes is answered again. */
export const createQueue: Operation<CreateQueueRequest, CreateQueueResult> = (
  input,
  context,
) => {
  const name = input.QueueName!;
  if (!/^[A-Za-z0-9_-]{1,80}$/.test(name)) {
    throw invalidParameter(
      'QueueName',
      'Can only include alphanumeric characters, hyphens, or underscores. 1 to 80 in length',
    );
  }
  const attributes = checkAttributes(input.Attributes);
  const { place, accountId, region, now } = context;
  const queues = place.table(queueTable);
  const existing = queues.get(name);
  for (const [key, value] of Object.entries(existing ? attributes : {})) {
    if (existing!.attributes[key] !== value) {
      throw new AwsError(
        'QueueNameExists',
        `A queue already exists with the same name and a different value for attribute ${key}`,
      );
    }
  }
  const row =
    existing ??
    newQueueRow({
      accountId,
      region,
      name,
      createdAt: now(),
      attributes,
      tags: input.tags,
    });
  queues.set(name, row);
  if (!existing && name === eventQueueName) watchStates(place, now());
  return { QueueUrl: urlOfQueue(row, context) };
};
