import {
  DescribeFargateProfileCommand,
  type FargateProfile as AwsFargateProfile,
} from '@aws-sdk/client-eks';
import { askAws } from '../../aws/askAws';
import type { AwsScope } from '../../EksService';
import type { ReadOptions } from '../../read/ReadOptions';
import { undefinedWhenNotFound } from '../../read/undefinedWhenNotFound';

/**
 * What EKS tells of a Fargate profile, in its own words.
 *
 * @public
 */
export type DescribedFargateProfile = AwsFargateProfile;

/**
 * A Fargate profile in AWS's own terms, for comparison with a request; undefined when there is none of this name.
 *
 * @public
 */
export async function describeFargateProfile(
  aws: AwsScope,
  names: { clusterName: string; fargateProfileName: string },
  { signal }: ReadOptions = {},
): Promise<DescribedFargateProfile | undefined> {
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
  return answer?.fargateProfile;
}
