import type {
  AccessEntryRequest,
  PreflightFacts,
} from '@eks-platform/backstage-plugin-eks-common';
import type { AwsScope } from '../EksService';
import { readAccessPolicyArns } from '../read/readAccessPolicyArns';
import { readCluster } from '../read/readCluster';
import type { ReadOptions } from '../read/ReadOptions';
import { readRoleFact } from '../read/readRoleFact';
import { askCallerPermissions } from './askCallerPermissions';
import { askFact } from './askFact';

/**
 * Reads what preflight needs to judge an access entry. Only a role of the scope's own account can be looked up.
 *
 * @public
 */
export async function gatherAccessEntryFacts(
  aws: AwsScope,
  request: AccessEntryRequest,
  options: ReadOptions = {},
): Promise<PreflightFacts> {
  const { accountId, region } = aws.scope;
  const { clusterName, principalArn: roleArn } = request;
  const isOwnRole = new RegExp(`^arn:[^:]+:iam::${accountId}:role/`).test(
    roleArn,
  );
  const [cluster, accessPolicies, role] = await Promise.all([
    askFact(readCluster(aws, { clusterName }, options), options),
    askFact(readAccessPolicyArns(aws, options), options),
    isOwnRole
      ? askFact(readRoleFact(aws, { roleArn }, options), options)
      : undefined,
  ]);
  return {
    scope: { accountId, region },
    ...(await askCallerPermissions(aws, request, options)),
    cluster,
    accessPolicies,
    ...(role && { role }),
  };
}
