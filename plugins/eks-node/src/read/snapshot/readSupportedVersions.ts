import type { InventoryObject } from '@eks-platform/backstage-plugin-eks-common';
import type { AwsScope } from '../../EksService';
import { toClusterVersion } from '../../translate/toClusterVersion';
import { listClusterVersions } from '../listClusterVersions';
import type { SnapshotReadOptions } from '../SnapshotReadOptions';

/** The Kubernetes versions that EKS supports in the scope's region, with the dates on which the support ends. */
export async function readSupportedVersions(
  aws: AwsScope,
  { partial, limit, signal }: SnapshotReadOptions,
): Promise<InventoryObject[]> {
  const versions = await partial.attempt(
    { target: 'eks:DescribeClusterVersions', kinds: ['cluster-version'] },
    () => limit(() => listClusterVersions(aws, { signal })),
  );
  return (versions ?? []).map(version => toClusterVersion(version, aws.scope));
}
