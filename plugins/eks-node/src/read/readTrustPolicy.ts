import { GetRoleCommand } from '@aws-sdk/client-iam';
import { askAws } from '../aws/askAws';
import type { AwsScope } from '../EksService';
import type { ReadOptions } from './ReadOptions';
import { undefinedWhenNotFound } from './undefinedWhenNotFound';

/**
 * A role's trust policy as IAM gives it; undefined when the account has no role of this ARN, its path included.
 *
 * @public
 */
export async function readTrustPolicy(
  aws: AwsScope,
  { roleArn }: { roleArn: string },
  { signal }: ReadOptions = {},
): Promise<string | undefined> {
  const answer = await undefinedWhenNotFound(
    askAws(
      {
        operation: 'iam:GetRole',
        resource: `role '${roleArn}'`,
        scope: aws.scope,
      },
      () =>
        aws.iam.send(
          new GetRoleCommand({ RoleName: roleArn.split('/').pop() }),
          { abortSignal: signal },
        ),
    ),
  );
  return answer?.Role?.Arn === roleArn
    ? answer.Role.AssumeRolePolicyDocument
    : undefined;
}
