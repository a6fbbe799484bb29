import type { AskAccess } from '../../authorization/AccessQuestion';
import { queueTable } from './tables';

/** What a caller of SQS must be allowed: the operation on its queue. */
export const askSqsAccess: AskAccess = (operation, input, context) => {
  const { QueueUrl, QueueName } = input as {
    QueueUrl?: string;
    QueueName?: string;
  };
  const name = QueueUrl?.split('/').at(-1) ?? QueueName ?? '';
  return [
    {
      action: `sqs:${actionOf(operation)}`,
      resource: `arn:aws:sqs:${context.region}:${context.accountId}:${name}`,
      resourceTags: () => context.place.table(queueTable).get(name)?.tags,
    },
  ];
};

/** A batch asks for the permission of its single operation. */
function actionOf(operation: string): string {
  return operation.replace(/Batch$/, '');
}
