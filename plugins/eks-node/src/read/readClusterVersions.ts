import type { ClusterVersionOption } from '@eks-platform/backstage-plugin-eks-common';
import type { AwsScope } from '../EksService';
import { toClusterVersionOption } from '../translate/toClusterVersionOption';
import { listClusterVersions } from './listClusterVersions';
import type { ReadOptions } from './ReadOptions';

/**
 * The Kubernetes versions that EKS offers in the scope's region, the newest first.
 *
 * @public
 */
export async function readClusterVersions(
  aws: AwsScope,
  options: ReadOptions = {},
): Promise<ClusterVersionOption[]> {
  const versions = await listClusterVersions(aws, options);
  return versions
    .map(toClusterVersionOption)
    .sort((a, b) =>
      b.version.localeCompare(a.version, 'en', { numeric: true }),
    );
}
