import { DescribePodIdentityAssociationCommand } from '@aws-sdk/client-eks';
import type { PodIdentityAssociation } from '@eks-platform/backstage-plugin-eks-common';
import { askAws } from '../aws/askAws';
import type { AwsScope } from '../EksService';
import { toPodIdentityAssociation } from '../translate/toPodIdentityAssociation';
import type { ReadOptions } from './ReadOptions';
import { undefinedWhenNotFound } from './undefinedWhenNotFound';

/**
 * A Pod Identity association; undefined when there is no such cluster or association.
 *
 * @public
 */
export async function readPodIdentityAssociation(
  aws: AwsScope,
  names: { clusterName: string; associationId: string },
  { signal }: ReadOptions = {},
): Promise<PodIdentityAssociation | undefined> {
  const { clusterName, associationId } = names;
  const answer = await undefinedWhenNotFound(
    askAws(
      {
        operation: 'eks:DescribePodIdentityAssociation',
        resource: `Pod Identity association '${associationId}' of cluster '${clusterName}'`,
        scope: aws.scope,
      },
      () =>
        aws.eks.send(
          new DescribePodIdentityAssociationCommand({
            clusterName,
            associationId,
          }),
          { abortSignal: signal },
        ),
    ),
  );
  return (
    answer?.association &&
    toPodIdentityAssociation(answer.association, aws.scope)
  );
}
