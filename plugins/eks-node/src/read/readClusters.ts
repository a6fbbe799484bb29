import type {
  Cluster,
  FargateProfile,
  Nodegroup,
} from '@eks-platform/backstage-plugin-eks-common';
import { clusterArn } from '../aws/clusterArn';
import type { AwsScope } from '../EksService';
import { readCluster } from './readCluster';
import { readClusterNames } from './readClusterNames';
import { readFargateProfile } from './readFargateProfile';
import { readFargateProfileNames } from './readFargateProfileNames';
import { readNodegroup } from './readNodegroup';
import { readNodegroupNames } from './readNodegroupNames';
import type { SnapshotReadOptions } from './SnapshotReadOptions';
import { undefinedWhenNotFound } from './undefinedWhenNotFound';

type ClusterObject = Cluster | Nodegroup | FargateProfile;

/**
 * Every cluster of a scope with its node groups and Fargate profiles, so many questions at a time as `limit` allows.
 *
 * | what fails | what is unknown |
 * | --- | --- |
 * | the list of clusters | all clusters, node groups and Fargate profiles of the scope |
 * | a cluster | the cluster |
 * | a cluster's list of node groups, or one of them | the cluster's node groups that were not read |
 * | a cluster's list of Fargate profiles, or one of them | the cluster's Fargate profiles that were not read |
 *
 * What is deleted between its listing and its description is not there, which is no failure.
 */
export async function readClusters(
  aws: AwsScope,
  options: SnapshotReadOptions,
): Promise<ClusterObject[]> {
  const { partial, limit, signal } = options;
  const names = await partial.attempt(
    {
      target: 'eks:ListClusters',
      kinds: ['cluster', 'nodegroup', 'fargate-profile'],
    },
    () => limit(() => readClusterNames(aws, { signal })),
  );
  const objects = await Promise.all(
    (names ?? []).flatMap(clusterName => [
      readOne(aws, clusterName, options),
      readNodegroups(aws, clusterName, options),
      readFargateProfiles(aws, clusterName, options),
    ]),
  );
  return objects.flat();
}

async function readOne(
  aws: AwsScope,
  clusterName: string,
  { partial, limit, signal }: SnapshotReadOptions,
): Promise<ClusterObject[]> {
  const cluster = await partial.attempt(
    {
      target: `eks:DescribeCluster ${clusterName}`,
      kinds: ['cluster'],
      parentArn: clusterArn(aws.scope, clusterName),
    },
    () => limit(() => readCluster(aws, { clusterName }, { signal })),
  );
  return cluster ? [cluster] : [];
}

async function readNodegroups(
  aws: AwsScope,
  clusterName: string,
  { partial, limit, signal }: SnapshotReadOptions,
): Promise<ClusterObject[]> {
  const leavesUnknown = {
    kinds: ['nodegroup' as const],
    parentArn: clusterArn(aws.scope, clusterName),
  };
  const names = await partial.attempt(
    { ...leavesUnknown, target: `eks:ListNodegroups ${clusterName}` },
    () =>
      limit(() =>
        undefinedWhenNotFound(
          readNodegroupNames(aws, { clusterName }, { signal }),
        ),
      ),
  );
  const nodegroups = await Promise.all(
    (names ?? []).map(nodegroupName =>
      partial.attempt(
        {
          ...leavesUnknown,
          target: `eks:DescribeNodegroup ${clusterName}/${nodegroupName}`,
        },
        () =>
          limit(() =>
            readNodegroup(aws, { clusterName, nodegroupName }, { signal }),
          ),
      ),
    ),
  );
  return nodegroups.filter(nodegroup => nodegroup !== undefined);
}

async function readFargateProfiles(
  aws: AwsScope,
  clusterName: string,
  { partial, limit, signal }: SnapshotReadOptions,
): Promise<ClusterObject[]> {
  const leavesUnknown = {
    kinds: ['fargate-profile' as const],
    parentArn: clusterArn(aws.scope, clusterName),
  };
  const names = await partial.attempt(
    { ...leavesUnknown, target: `eks:ListFargateProfiles ${clusterName}` },
    () =>
      limit(() =>
        undefinedWhenNotFound(
          readFargateProfileNames(aws, { clusterName }, { signal }),
        ),
      ),
  );
  const profiles = await Promise.all(
    (names ?? []).map(fargateProfileName =>
      partial.attempt(
        {
          ...leavesUnknown,
          target: `eks:DescribeFargateProfile ${clusterName}/${fargateProfileName}`,
        },
        () =>
          limit(() =>
            readFargateProfile(
              aws,
              { clusterName, fargateProfileName },
              { signal },
            ),
          ),
      ),
    ),
  );
  return profiles.filter(profile => profile !== undefined);
}
