import { DescribeAddonCommand } from '@aws-sdk/client-eks';
import type { Addon } from '@eks-platform/backstage-plugin-eks-common';
import { askAws } from '../aws/askAws';
import type { AwsScope } from '../EksService';
import { toAddon } from '../translate/toAddon';
import type { ReadOptions } from './ReadOptions';
import { undefinedWhenNotFound } from './undefinedWhenNotFound';

/**
 * An add-on; undefined when there is no such cluster or add-on.
 *
 * @public
 */
export async function readAddon(
  aws: AwsScope,
  names: { clusterName: string; addonName: string },
  { signal }: ReadOptions = {},
): Promise<Addon | undefined> {
  const { clusterName, addonName } = names;
  const answer = await undefinedWhenNotFound(
    askAws(
      {
        operation: 'eks:DescribeAddon',
        resource: `add-on '${addonName}' of cluster '${clusterName}'`,
        scope: aws.scope,
      },
      () =>
        aws.eks.send(new DescribeAddonCommand({ clusterName, addonName }), {
          abortSignal: signal,
        }),
    ),
  );
  return answer?.addon && toAddon(answer.addon, aws.scope);
}
