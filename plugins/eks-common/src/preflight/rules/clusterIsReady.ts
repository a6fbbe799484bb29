import { describePlace } from '../describePlace';
import type { PreflightRule } from '../PreflightRule';
import type {
  BelongingRequest,
  InClusterRequest,
} from '../requests/PreflightRequest';

/**
 * The cluster of what is made exists and lives.
 *
 * | cluster | outcome |
 * | --- | --- |
 * | none of that name | CLUSTER_NOT_FOUND |
 * | FAILED, DELETING | CLUSTER_UNUSABLE |
 * | CREATING, UPDATING, PENDING | CLUSTER_NOT_ACTIVE_YET, an info: its turn is waited for |
 * | ACTIVE | nothing |
 */
export const clusterIsReady: PreflightRule<
  InClusterRequest | BelongingRequest
> = (request, facts) => {
  if (!facts.cluster?.known) {
    return [];
  }
  const cluster = facts.cluster.value;
  const place = describePlace(facts.scope);
  if (!cluster) {
    return [
      {
        severity: 'error',
        code: 'CLUSTER_NOT_FOUND',
        field: 'clusterName',
        message: `No cluster '${request.clusterName}' in ${place}`,
        remedy:
          'Correct the name, the account or the region; names are case-sensitive.',
      },
    ];
  }
  if (cluster.status === 'ACTIVE') {
    return [];
  }
  if (cluster.status === 'FAILED' || cluster.status === 'DELETING') {
    return [
      {
        severity: 'error',
        code: 'CLUSTER_UNUSABLE',
        field: 'clusterName',
        message: `Wanted an ACTIVE cluster, found '${cluster.name}' in ${place} ${cluster.status}`,
        remedy: 'Choose another cluster, or make this one anew.',
      },
    ];
  }
  return [
    {
      severity: 'info',
      code: 'CLUSTER_NOT_ACTIVE_YET',
      field: 'clusterName',
      message: `Cluster '${cluster.name}' in ${place} is ${cluster.status}`,
      remedy: 'Nothing to do: its turn is waited for.',
    },
  ];
};
