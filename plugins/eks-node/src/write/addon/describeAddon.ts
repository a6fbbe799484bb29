import {
  DescribeAddonCommand,
  DescribePodIdentityAssociationCommand,
  type Addon,
  type PodIdentityAssociation,
} from '@aws-sdk/client-eks';
import { askAws } from '../../aws/askAws';
import type { AwsScope } from '../../EksService';
import type { ReadOptions } from '../../read/ReadOptions';
import { undefinedWhenNotFound } from '../../read/undefinedWhenNotFound';

/**
 * An addon in AWS's own terms, with the pod identity associations that it owns.
 *
 * @public
 */
export interface DescribedAddon extends Addon {
  associations: PodIdentityAssociation[];
}

/**
 * An addon, for comparison with a request; undefined when the cluster has none of this name.
 *
 * @public
 */
export async function describeAddon(
  aws: AwsScope,
  names: { clusterName: string; addonName: string },
  { signal }: ReadOptions = {},
): Promise<DescribedAddon | undefined> {
  const { eks, scope } = aws;
  const { clusterName, addonName } = names;
  const resource = `add-on '${addonName}' of cluster '${clusterName}'`;
  const sent = { abortSignal: signal };
  const answer = await undefinedWhenNotFound(
    askAws({ operation: 'eks:DescribeAddon', resource, scope }, () =>
      eks.send(new DescribeAddonCommand({ clusterName, addonName }), sent),
    ),
  );
  if (!answer?.addon) {
    return undefined;
  }
  const associations = await Promise.all(
    (answer.addon.podIdentityAssociations ?? []).map(async arn => {
      const associationId = arn.split('/').pop();
      const { association } = await askAws(
        { operation: 'eks:DescribePodIdentityAssociation', resource, scope },
        () =>
          eks.send(
            new DescribePodIdentityAssociationCommand({
              clusterName,
              associationId,
            }),
            sent,
          ),
      );
      return association;
    }),
  );
  return {
    ...answer.addon,
    associations: associations.filter(found => found !== undefined),
  };
}
