import type {
  ClusterVersionInformation,
  DescribeClusterVersionsRequest,
  DescribeClusterVersionsResponse,
} from '@aws-sdk/client-eks';
import type { Operation } from '../../server/Operation';
import { minorOf } from './amiTypes';
import {
  clusterVersions,
  defaultClusterVersion,
  supportAt,
  type ClusterVersionRow,
} from './clusterVersions';
import { eksPage } from './eksPage';
import { checkOneOf } from './rules/checkOneOf';

const SUPPORT = {
  STANDARD_SUPPORT: 'standard-support',
  EXTENDED_SUPPORT: 'extended-support',
  UNSUPPORTED: 'unsupported',
} as const;

/** The Kubernetes versions of EKS with their dates; those past all support only when asked for. */
export const describeClusterVersions: Operation<
  DescribeClusterVersionsRequest,
  DescribeClusterVersionsResponse
> = (input, context) => {
  checkOneOf('clusterType', input.clusterType, { EKS: 'eks' });
  checkOneOf('status', input.status, SUPPORT);
  checkOneOf(
    'versionStatus',
    input.versionStatus,
    Object.fromEntries(Object.keys(SUPPORT).map(key => [key, key])),
  );
  const shown = clusterVersions
    .map(row => showVersion(row, context.now()))
    .filter(version => isWanted(version, input));
  const { items, nextToken } = eksPage(
    shown.map(version => version.clusterVersion!),
    input,
    newestFirst,
  );
  return {
    clusterVersions: items.map(
      name => shown.find(version => version.clusterVersion === name)!,
    ),
    nextToken,
  };
};

function newestFirst(version: string): string {
  return String(1000 - minorOf(version));
}

function isWanted(
  version: ClusterVersionInformation,
  input: DescribeClusterVersionsRequest,
): boolean {
  const wantedNames = input.clusterVersions;
  if (wantedNames?.length) {
    return wantedNames.includes(version.clusterVersion!);
  }
  if (input.defaultOnly && !version.defaultVersion) return false;
  if (input.status) return version.status === input.status;
  if (input.versionStatus) return version.versionStatus === input.versionStatus;
  return Boolean(input.includeAll) || version.versionStatus !== 'UNSUPPORTED';
}

function showVersion(
  row: ClusterVersionRow,
  now: number,
): ClusterVersionInformation {
  const versionStatus = supportAt(row, now);
  return {
    clusterVersion: row.version,
    clusterType: 'eks',
    defaultPlatformVersion: row.platformVersion,
    defaultVersion: row.version === defaultClusterVersion,
    releaseDate: new Date(row.releaseDate),
    endOfStandardSupportDate: new Date(row.endOfStandardSupport),
    endOfExtendedSupportDate: new Date(row.endOfExtendedSupport),
    status: SUPPORT[versionStatus],
    versionStatus,
    kubernetesPatchVersion: row.patchVersion,
  };
}
