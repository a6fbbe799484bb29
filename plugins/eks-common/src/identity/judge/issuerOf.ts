import type { Cluster } from '../../cluster/Cluster';

/** A cluster's OIDC issuer as IAM names it, without scheme; missing while the cluster has none. */
export function issuerOf(
  cluster: Pick<Cluster, 'oidcIssuer'>,
): string | undefined {
  return cluster.oidcIssuer?.replace(/^https:\/\//, '');
}
