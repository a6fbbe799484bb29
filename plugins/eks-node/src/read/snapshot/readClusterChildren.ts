import {
  inventoryKinds,
  isSettled,
  type InventoryKind,
  type InventoryObject,
} from '@eks-platform/backstage-plugin-eks-common';
import { clusterArn } from '../../aws/clusterArn';
import type { AwsScope } from '../../EksService';
import type { PlannedReadOptions } from './PlannedReadOptions';
import { undefinedWhenNotFound } from '../undefinedWhenNotFound';
import type { ClusterChildReader } from './ClusterChildReader';

/**
 * The objects of one kind in a cluster, as far as the plan wants them described; those that need not be are confirmed.
 * What is deleted between its listing and its description is not there, which is no failure.
 */
export async function readClusterChildren(
  aws: AwsScope,
  clusterName: string,
  reader: ClusterChildReader<InventoryKind>,
  options: PlannedReadOptions,
): Promise<InventoryObject[]> {
  const { partial, limit, signal, plan } = options;
  const { kind, operations } = reader;
  const parentArn = clusterArn(aws.scope, clusterName);
  const part = { kinds: [kind], parentArn };
  const isDue = plan.isDue(kind, parentArn);

  if (!plan.includes(kind)) {
    return [];
  }
  if (inventoryKinds[kind].pace === 'slow' && !isDue) {
    partial.skip(part);
    return [];
  }
  const keys = await partial.attempt(
    { ...part, target: `eks:${operations.list} ${clusterName}` },
    () =>
      limit(() =>
        undefinedWhenNotFound(reader.list(aws, { clusterName }, { signal })),
      ),
  );
  const atRest = new Map(
    plan
      .known(kind, parentArn)
      .filter(object => !isDue && isSettled(object))
      .map(object => [reader.keyOf(object), object.arn]),
  );
  const objects = await Promise.all(
    (keys ?? []).map(async key => {
      const arn = atRest.get(key);
      if (arn) {
        partial.confirm(arn);
        return undefined;
      }
      return partial.attempt(
        {
          ...part,
          target: `eks:${operations.describe} ${clusterName}/${key}`,
        },
        () =>
          limit(() => reader.describe(aws, { clusterName, key }, { signal })),
      );
    }),
  );
  return objects.filter(object => object !== undefined);
}
