import {
  DescribePodIdentityAssociationCommand,
  paginateListPodIdentityAssociations,
  type PodIdentityAssociation as AwsPodIdentityAssociation,
} from '@aws-sdk/client-eks';
import { askAws } from '../../aws/askAws';
import type { AwsScope } from '../../EksService';
import { collectPages } from '../../read/collectPages';
import { PAGE_SIZE, type ReadOptions } from '../../read/ReadOptions';
import { undefinedWhenNotFound } from '../../read/undefinedWhenNotFound';

/**
 * What EKS tells of a pod identity association, in its own words.
 *
 * @public
 */
export type DescribedPodIdentityAssociation = AwsPodIdentityAssociation;

/**
 * The pod identity association of a ServiceAccount, which has one at most, in AWS's own terms; undefined when it has none.
 *
 * @public
 */
export async function describePodIdentityAssociation(
  aws: AwsScope,
  names: { clusterName: string; namespace: string; serviceAccount: string },
  { signal }: ReadOptions = {},
): Promise<DescribedPodIdentityAssociation | undefined> {
  const { eks, scope } = aws;
  const { clusterName, namespace, serviceAccount } = names;
  const resource = `ServiceAccount '${namespace}/${serviceAccount}' of cluster '${clusterName}'`;
  const found = await undefinedWhenNotFound(
    askAws(
      { operation: 'eks:ListPodIdentityAssociations', resource, scope },
      () =>
        collectPages(
          paginateListPodIdentityAssociations(
            { client: eks, pageSize: PAGE_SIZE },
            { clusterName, namespace, serviceAccount },
            { abortSignal: signal },
          ),
          page => page.associations,
        ),
    ),
  );
  const associationId = found?.[0]?.associationId;
  if (!associationId) {
    return undefined;
  }
  const answer = await undefinedWhenNotFound(
    askAws(
      { operation: 'eks:DescribePodIdentityAssociation', resource, scope },
      () =>
        eks.send(
          new DescribePodIdentityAssociationCommand({
            clusterName,
            associationId,
          }),
          { abortSignal: signal },
        ),
    ),
  );
  return answer?.association;
}
