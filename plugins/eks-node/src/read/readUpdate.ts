import { DescribeUpdateCommand } from '@aws-sdk/client-eks';
import type { Update } from '@eks-platform/backstage-plugin-eks-common';
import { askAws } from '../aws/askAws';
import type { AwsScope } from '../EksService';
import { toUpdate, type UpdateSubject } from '../translate/toUpdate';
import type { ReadOptions } from './ReadOptions';
import { undefinedWhenNotFound } from './undefinedWhenNotFound';

/**
 * One update, whatever became of it; undefined when there is no such thing or update.
 *
 * @public
 */
export async function readUpdate(
  aws: AwsScope,
  subject: UpdateSubject & { updateId: string },
  { signal }: ReadOptions = {},
): Promise<Update | undefined> {
  const { clusterName, nodegroupName, addonName, updateId } = subject;
  const answer = await undefinedWhenNotFound(
    askAws(
      {
        operation: 'eks:DescribeUpdate',
        resource: `update '${updateId}' of cluster '${clusterName}'`,
        scope: aws.scope,
      },
      () =>
        aws.eks.send(
          new DescribeUpdateCommand({
            name: clusterName,
            nodegroupName,
            addonName,
            updateId,
          }),
          { abortSignal: signal },
        ),
    ),
  );
  return answer?.update && toUpdate(answer.update, subject, aws.scope);
}
