import type { ClusterVersionInformation } from '@aws-sdk/client-eks';
import type { ClusterVersionOption } from '@eks-platform/backstage-plugin-eks-common';
import { requireMember } from './requireMember';

/** A Kubernetes version as EKS describes it; `status` is the older spelling of `versionStatus`. */
export function toClusterVersionOption(
  version: ClusterVersionInformation,
): ClusterVersionOption {
  const name = requireMember(
    version.clusterVersion,
    'clusterVersion',
    'a cluster version',
  );
  return {
    version: name,
    isDefault: version.defaultVersion ?? false,
    status: requireMember(
      version.versionStatus ??
        version.status?.replaceAll('-', '_').toUpperCase(),
      'versionStatus',
      `cluster version '${name}'`,
    ),
    endOfStandardSupport: version.endOfStandardSupportDate?.toISOString(),
    endOfExtendedSupport: version.endOfExtendedSupportDate?.toISOString(),
  };
}
