import type { ComputeFact } from '@eks-platform/backstage-plugin-eks-common';
import type { AwsScope } from '../EksService';
import { readFargateProfile } from './readFargateProfile';
import { readFargateProfileNames } from './readFargateProfileNames';
import { readNodegroupNames } from './readNodegroupNames';
import type { ReadOptions } from './ReadOptions';

/**
 * Where a cluster's pods can run, as far as EKS lists it.
 *
 * @throws NotFoundError when there is no such cluster.
 * @public
 */
export async function readComputeFact(
  aws: AwsScope,
  { clusterName }: { clusterName: string },
  options: ReadOptions = {},
): Promise<ComputeFact> {
  const [nodegroupNames, profileNames] = await Promise.all([
    readNodegroupNames(aws, { clusterName }, options),
    readFargateProfileNames(aws, { clusterName }, options),
  ]);
  const profiles = await Promise.all(
    profileNames.map(fargateProfileName =>
      readFargateProfile(aws, { clusterName, fargateProfileName }, options),
    ),
  );
  return {
    nodegroupNames,
    fargateProfiles: profiles
      .filter(profile => profile !== undefined)
      .map(({ name, selectors }) => ({ name, selectors })),
  };
}
