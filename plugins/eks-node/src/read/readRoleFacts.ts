import type { RoleFact } from '@eks-platform/backstage-plugin-eks-common';
import type { AwsScope } from '../EksService';
import type { ReadOptions } from './ReadOptions';
import { readRoleFact } from './readRoleFact';

/**
 * What preflight needs to know of some roles; those that the account does not have are not in the answer.
 *
 * @public
 */
export async function readRoleFacts(
  aws: AwsScope,
  { roleArns }: { roleArns: string[] },
  options: ReadOptions = {},
): Promise<RoleFact[]> {
  const ofAccount = [...new Set(roleArns)].filter(
    arn => arn.split(':')[4] === aws.scope.accountId,
  );
  const roles = await Promise.all(
    ofAccount.map(roleArn => readRoleFact(aws, { roleArn }, options)),
  );
  return roles.filter(role => role !== undefined);
}
