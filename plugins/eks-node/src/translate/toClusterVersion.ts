import type { ClusterVersionInformation } from '@aws-sdk/client-eks';
import type {
  ClusterVersion,
  Scope,
} from '@eks-platform/backstage-plugin-eks-common';
import { partitionOf } from '../aws/partitionOf';
import { toClusterVersionOption } from './toClusterVersionOption';

/** A Kubernetes version as EKS supports it in the region of a scope. */
export function toClusterVersion(
  version: ClusterVersionInformation,
  { accountId, region }: Scope,
): ClusterVersion {
  const { version: name, ...support } = toClusterVersionOption(version);
  return {
    kind: 'cluster-version',
    arn: `arn:${partitionOf(
      region,
    )}:eks:${region}:${accountId}:cluster-version/${name}`,
    name,
    accountId,
    region,
    ...support,
    releasedAt: version.releaseDate?.toISOString(),
  };
}
