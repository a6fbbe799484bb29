import {
  childKinds,
  inventoryKinds,
  type InventoryObject,
} from '@eks-platform/backstage-plugin-eks-common';
import pLimit from 'p-limit';
import { clusterArn } from '../aws/clusterArn';
import type { AwsScope } from '../EksService';
import { readCluster } from './readCluster';
import { readClusterNames } from './readClusterNames';
import { clusterChildReaders } from './snapshot/clusterChildReaders';
import { readClusterChildren } from './snapshot/readClusterChildren';
import { readInsights } from './snapshot/readInsights';
import { readUpdates } from './snapshot/readUpdates';
import type { PlannedReadOptions } from './snapshot/PlannedReadOptions';

/**
 * Enough to keep all questions in flight that may be. The others wait, so that what one cluster's answers are made of is
 * gone before the last cluster is asked for.
 */
const CLUSTERS_AT_ONCE = 64;

/**
 * The clusters of a scope that the plan wants with what is in them, so many questions at a time as `limit` allows.
 *
 * | what fails | what is unknown |
 * | --- | --- |
 * | the list of clusters | all clusters of the scope and everything in them |
 * | a cluster | the cluster |
 * | a cluster's list of one kind of thing, or one of those things | the cluster's things of that kind that were not read |
 *
 * What is deleted between its listing and its description is not there, which is no failure.
 */
export async function readClusters(
  aws: AwsScope,
  options: PlannedReadOptions,
): Promise<InventoryObject[]> {
  const names =
    options.plan.clusterNames ?? (await listClusters(aws, options)) ?? [];
  const limit = pLimit(CLUSTERS_AT_ONCE);
  const objects = await Promise.all(
    names.map(clusterName => limit(() => readOne(aws, clusterName, options))),
  );
  return objects.flat();
}

async function listClusters(
  aws: AwsScope,
  { partial, limit, signal }: PlannedReadOptions,
): Promise<string[] | undefined> {
  const kinds = ['cluster' as const, ...childKinds('cluster')];
  return partial.attempt(
    {
      target: 'eks:ListClusters',
      kinds: kinds.filter(kind => inventoryKinds[kind].source === 'aws'),
    },
    () => limit(() => readClusterNames(aws, { signal })),
  );
}

async function readOne(
  aws: AwsScope,
  clusterName: string,
  options: PlannedReadOptions,
): Promise<InventoryObject[]> {
  const { partial, limit, signal } = options;
  const [cluster, insights, ...children] = await Promise.all([
    partial.attempt(
      {
        target: `eks:DescribeCluster ${clusterName}`,
        kinds: ['cluster'],
        parentArn: clusterArn(aws.scope, clusterName),
      },
      () => limit(() => readCluster(aws, { clusterName }, { signal })),
    ),
    readInsights(aws, clusterName, options),
    ...clusterChildReaders.map(reader =>
      readClusterChildren(aws, clusterName, reader, options),
    ),
  ]);
  const seen: InventoryObject[] = [
    ...(cluster ? [cluster] : []),
    ...children.flat(),
  ];
  const updates = await readUpdates(aws, clusterName, seen, options);
  return [...seen, ...insights, ...updates];
}
