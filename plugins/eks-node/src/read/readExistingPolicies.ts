import { GetPolicyCommand } from '@aws-sdk/client-iam';
import { askAws } from '../aws/askAws';
import type { AwsScope } from '../EksService';
import type { ReadOptions } from './ReadOptions';
import { undefinedWhenNotFound } from './undefinedWhenNotFound';

/**
 * Of some managed policies, the ARNs of those that exist.
 *
 * @public
 */
export async function readExistingPolicies(
  aws: AwsScope,
  { policyArns }: { policyArns: string[] },
  { signal }: ReadOptions = {},
): Promise<string[]> {
  const found = await Promise.all(
    [...new Set(policyArns)].map(async PolicyArn => {
      const answer = await undefinedWhenNotFound(
        askAws(
          {
            operation: 'iam:GetPolicy',
            resource: `policy '${PolicyArn}'`,
            scope: aws.scope,
          },
          () =>
            aws.iam.send(new GetPolicyCommand({ PolicyArn }), {
              abortSignal: signal,
            }),
        ),
      );
      return answer && PolicyArn;
    }),
  );
  return found.filter(arn => arn !== undefined);
}
