import { DescribeFargateProfileCommand } from '@aws-sdk/client-eks';
import type { FargateProfile } from '@eks-platform/backstage-plugin-eks-common';
import { askAws } from '../aws/askAws';
import type { AwsScope } from '../EksService';
import { toFargateProfile } from '../translate/toFargateProfile';
import type { ReadOptions } from './ReadOptions';
import { undefinedWhenNotFound } from './undefinedWhenNotFound';

/**
 * A Fargate profile; undefined when there is no such cluster or profile.
 *
 * @public
 */
export async function readFargateProfile(
  aws: AwsScope,
  names: { clusterName: string; fargateProfileName: string },
  { signal }: ReadOptions = {},
): Promise<FargateProfile | undefined> {
  const { clusterName, fargateProfileName } = names;
  const answer = await undefinedWhenNotFound(
    askAws(
      {
        operation: 'eks:DescribeFargateProfile',
        resource: `Fargate profile '${fargateProfileName}' of cluster '${clusterName}'`,
        scope: aws.scope,
      },
      () =>
        aws.eks.send(
          new DescribeFargateProfileCommand({
            clusterName,
            fargateProfileName,
          }),
          { abortSignal: signal },
        ),
    ),
  );
  return (
    answer?.fargateProfile && toFargateProfile(answer.fargateProfile, aws.scope)
  );
}
