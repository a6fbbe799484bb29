import type { Cluster, Scope } from '@eks-platform/backstage-plugin-eks-common';
import { describePlace } from '@eks-platform/backstage-plugin-eks-common';
import { ConflictError } from '@backstage/errors';
import { parseClusterEndpoint } from './parseClusterEndpoint';

/** Where a cluster's Kubernetes API is, as EKS describes it, and whom to trust there. */
export interface ClusterAddress {
  clusterName: string;
  scope: Scope;
  /** Without a slash at the end. */
  endpoint: URL;
  /** PEM. */
  certificateAuthority: string;
  /** Why it may be out of reach from here, in words; missing when it is open to all. */
  restriction?: string;
}

/**
 * The address of a described cluster.
 *
 * @throws ConflictError while it has none, and when it has one to which no token may be sent.
 */
export function clusterAddress(cluster: Cluster): ClusterAddress {
  const { name, endpoint, certificateAuthority, accountId, region } = cluster;
  const scope = { accountId, region };
  if (!endpoint || !certificateAuthority) {
    throw new ConflictError(
      `Cluster '${name}' in ${describePlace(scope)} is ${
        cluster.status
      } and has no Kubernetes API yet`,
    );
  }
  const url = parseClusterEndpoint(endpoint);
  if (!url) {
    throw new ConflictError(
      `Cluster '${name}' in ${describePlace(
        scope,
      )} must have an endpoint with https, without user, query and fragment and not of a metadata service, found '${endpoint}'`,
    );
  }
  return {
    clusterName: name,
    scope,
    endpoint: url,
    certificateAuthority: Buffer.from(certificateAuthority, 'base64').toString(
      'utf8',
    ),
    restriction: restrictionOf(cluster),
  };
}

function restrictionOf(cluster: Cluster): string | undefined {
  const { endpointPublicAccess, publicAccessCidrs, vpcId } = cluster;
  if (!endpointPublicAccess) {
    return `its endpoint is private, so it answers only inside ${
      vpcId ? `VPC ${vpcId}` : 'its VPC'
    } and what is connected to it`;
  }
  return publicAccessCidrs.length > 0 &&
    !publicAccessCidrs.includes('0.0.0.0/0')
    ? `its public endpoint answers only to ${publicAccessCidrs.join(', ')}`
    : undefined;
}
