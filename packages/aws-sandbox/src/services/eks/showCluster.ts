import type { Cluster, ClusterIssue } from '@aws-sdk/client-eks';
import type { ClusterAddress } from './ClusterAddress';
import { issuesAt, statusAt } from './life';
import type { ClusterRow } from './tables';

/**
 * A cluster as the API shows it at a moment. As on AWS the endpoint, its certificate, the OIDC issuer and the cluster's
 * security group appear only once the cluster is made. Where the sandbox serves the cluster's Kubernetes API, its address
 * takes the place of the one that AWS would give.
 */
export function showCluster(
  row: ClusterRow,
  now: number,
  address?: ClusterAddress,
): Cluster {
  const {
    createdAt,
    settlesAt,
    outcome,
    change,
    goneAt,
    request,
    creatorArn,
    insightsRefresh,
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
    endpoint: made ? address?.endpoint ?? endpoint : undefined,
    identity: made ? identity : undefined,
    certificateAuthority: made
      ? showAuthority(certificateAuthority, address)
      : {},
    resourcesVpcConfig: made
      ? { ...vpcConfig, clusterSecurityGroupId }
      : vpcConfig,
    health: { issues: issuesAt(row, now) as ClusterIssue[] },
  };
}

function showAuthority(
  authority: Cluster['certificateAuthority'],
  address?: ClusterAddress,
): Cluster['certificateAuthority'] {
  return address ? { data: address.certificateAuthorityData } : authority;
}

/** A cluster knows no CREATE_FAILED, DELETE_FAILED and DEGRADED: it is FAILED, or ACTIVE with health issues. */
function showStatus(row: ClusterRow, now: number): Cluster['status'] {
  const status = statusAt(row, now);
  if (status === 'CREATE_FAILED' || status === 'DELETE_FAILED') return 'FAILED';
  if (status === 'DEGRADED') return 'ACTIVE';
  return status;
}
