import type { OperationContext } from '../../../server/Operation';
import { invalidRequest } from '../errors';
import { findCluster } from '../findCluster';
import { showCluster } from '../showCluster';
import type { ClusterRow } from '../tables';

/**
 * The cluster of that name, provided that it is ACTIVE.
 *
 * @throws AwsError ResourceNotFoundException or InvalidRequestException.
 */
export function requireActiveCluster(
  clusterName: string,
  context: Pick<OperationContext, 'place' | 'now'>,
): ClusterRow {
  const cluster = findCluster(clusterName, context);
  const { status } = showCluster(cluster, context.now());
  if (status !== 'ACTIVE') {
    throw invalidRequest(`Cluster '${clusterName}' is not in ACTIVE status`, {
      clusterName,
    });
  }
  return cluster;
}
