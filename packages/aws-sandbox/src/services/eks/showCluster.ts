import type { Cluster, ClusterIssue } from '@aws-sdk/client-eks';
import { issuesAt, statusAt } from './life';
import type { ClusterRow } from './tables';

/**
 * A cluster as the API shows it at a moment. As on AWS the endpoint, its certificate, the OIDC issuer and the cluster's
 * security group appear only once the cluster is made.
 */
export function showCluster(row: ClusterRow, now: number): Cluster {
  const {
    createdAt,
    settlesAt,
    outcome,
    change,
    goneAt,
    request,
    creatorArn,
    endpoint,
    certificateAuthority,
    identity,
    resourcesVpcConfig: { clusterSecurityGroupId, ...vpcConfig },
    ...shown
  } = row;
  const made = now >= settlesAt && (!outcome || outcome.status === 'DEGRADED');
  return {
    ...shown,
    createdAt: new Date(createdAt),
    status: showStatus(row, now),
    endpoint: made ? endpoint : undefined,
    identity: made ? identity : undefined,
    certificateAuthority: made ? certificateAuthority : {},
    resourcesVpcConfig: made
      ? { ...vpcConfig, clusterSecurityGroupId }
      : vpcConfig,
    health: { issues: issuesAt(row, now) as ClusterIssue[] },
  };
}

/** A cluster knows no CREATE_FAILED and no DEGRADED: it is FAILED, or ACTIVE with health issues. */
function showStatus(row: ClusterRow, now: number): Cluster['status'] {
  const status = statusAt(row, now);
  if (status === 'CREATE_FAILED') return 'FAILED';
  if (status === 'DEGRADED') return 'ACTIVE';
  return status;
}
