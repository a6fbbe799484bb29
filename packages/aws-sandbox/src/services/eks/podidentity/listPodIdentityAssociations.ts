import type {
  ListPodIdentityAssociationsRequest,
  ListPodIdentityAssociationsResponse,
} from '@aws-sdk/client-eks';
import type { Operation } from '../../../server/Operation';
import { eksPage } from '../eksPage';
import { findCluster } from '../findCluster';
import { livePodIdentities } from './findPodIdentity';

/** The pod identity associations of a cluster, a namespace or a ServiceAccount, page by page and without their roles. */
export const listPodIdentityAssociations: Operation<
  ListPodIdentityAssociationsRequest,
  ListPodIdentityAssociationsResponse
> = (input, context) => {
  const clusterName = input.clusterName!;
  findCluster(clusterName, context);
  const rows = livePodIdentities(clusterName, context).filter(
    row =>
      (!input.namespace || row.namespace === input.namespace) &&
      (!input.serviceAccount || row.serviceAccount === input.serviceAccount),
  );
  const { items, nextToken } = eksPage(rows, input, row => row.associationId);
  return {
    associations: items.map(row => ({
      clusterName: row.clusterName,
      namespace: row.namespace,
      serviceAccount: row.serviceAccount,
      associationArn: row.associationArn,
      associationId: row.associationId,
      ownerArn: row.ownerArn,
    })),
    nextToken,
  };
};
