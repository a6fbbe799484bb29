import {
  neededPermissions,
  type PreflightFacts,
  type PreflightRequest,
} from '@eks-platform/backstage-plugin-eks-common';
import { partitionOf } from '../aws/partitionOf';
import type { AwsScope } from '../EksService';
import { readCallerPermissions } from '../read/readCallerPermissions';
import type { ReadOptions } from '../read/ReadOptions';
import { askFact } from './askFact';

/** Asks IAM what the caller may not do of what a creation needs. */
export async function askCallerPermissions(
  aws: AwsScope,
  request: PreflightRequest,
  options: ReadOptions,
): Promise<Pick<PreflightFacts, 'callerPermissions'>> {
  const { accountId, region } = aws.scope;
  const needs = neededPermissions(request, {
    accountId,
    region,
    partition: partitionOf(region),
  });
  return {
    callerPermissions: await askFact(
      readCallerPermissions(aws, { needs }, options),
      options,
    ),
  };
}
