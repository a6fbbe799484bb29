import type { FargateProfile } from '@eks-platform/backstage-plugin-eks-common';
import type { AwsScope } from '../../EksService';
import { readFargateProfile } from '../../read/readFargateProfile';
import { readFargateProfileNames } from '../../read/readFargateProfileNames';
import { pollUntil } from '../../wait/poll';
import type { WaitOptions } from '../waitForResource';

const BUSY = ['CREATING', 'DELETING'];

/**
 * Waits until no other Fargate profile of a cluster is being created or deleted: EKS takes them one at a time.
 *
 * @public
 */
export async function waitForFargateTurn(
  aws: AwsScope,
  names: { clusterName: string; fargateProfileName: string },
  options: WaitOptions,
): Promise<void> {
  const { clusterName, fargateProfileName } = names;
  const { onProgress, ...wait } = options;
  await pollUntil<FargateProfile[]>({
    ...wait,
    read: async signal => {
      const others = (
        await readFargateProfileNames(aws, { clusterName }, { signal })
      ).filter(name => name !== fargateProfileName);
      const profiles = await Promise.all(
        others.map(name =>
          readFargateProfile(
            aws,
            { clusterName, fargateProfileName: name },
            { signal },
          ),
        ),
      );
      return profiles.filter(
        profile => profile !== undefined && BUSY.includes(profile.status),
      ) as FargateProfile[];
    },
    judge: busy => ({ outcome: busy.length === 0 ? 'done' : 'waiting' }),
    onProgress: ({ state = [], elapsedMs, lastFailure }) => {
      // Without others there is nothing to tell.
      if (state.length > 0 || lastFailure) {
        onProgress?.({
          status: state
            .map(profile => `'${profile.name}' is ${profile.status}`)
            .join(', '),
          health: [],
          elapsedMs,
          lastFailure,
        });
      }
    },
  });
}
