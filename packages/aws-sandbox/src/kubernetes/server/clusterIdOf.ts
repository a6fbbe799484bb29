import type { ClusterRow } from '../../services/eks/tables';

/** The id that a cluster's endpoint and OIDC issuer share. */
export function clusterIdOf(row: Pick<ClusterRow, 'identity'>): string {
  return row.identity?.oidc?.issuer?.split('/').at(-1) ?? '';
}
