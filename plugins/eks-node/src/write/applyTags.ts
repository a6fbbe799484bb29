import { TagResourceCommand, UntagResourceCommand } from '@aws-sdk/client-eks';
import { askAws } from '../aws/askAws';
import type { AwsScope } from '../EksService';

/** Sets and takes away tags of a resource of EKS; they are there as soon as AWS has answered. */
export async function applyTags(
  aws: AwsScope,
  resourceArn: string,
  change: { set: Record<string, string>; remove: string[] },
  { signal }: { signal?: AbortSignal },
): Promise<void> {
  const { set, remove } = change;
  const resource = `'${resourceArn}'`;
  const { scope } = aws;
  if (Object.keys(set).length > 0) {
    await askAws({ operation: 'eks:TagResource', resource, scope }, () =>
      aws.eks.send(new TagResourceCommand({ resourceArn, tags: set }), {
        abortSignal: signal,
      }),
    );
  }
  if (remove.length > 0) {
    await askAws({ operation: 'eks:UntagResource', resource, scope }, () =>
      aws.eks.send(new UntagResourceCommand({ resourceArn, tagKeys: remove }), {
        abortSignal: signal,
      }),
    );
  }
}
