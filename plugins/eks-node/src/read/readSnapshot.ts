import type { LoggerService } from '@backstage/backend-plugin-api';
import {
  INVENTORY_KINDS,
  scopeId,
  type InventoryObject,
  type Snapshot,
} from '@eks-platform/backstage-plugin-eks-common';
import pLimit from 'p-limit';
import type { AwsScope } from '../EksService';
import { AppMeshApiSource } from '../mesh/AppMeshApiSource';
import { PartialRead } from './PartialRead';
import { readClusters } from './readClusters';
import { readWorkloadRoles } from './readWorkloadRoles';
import type { SnapshotReadOptions } from './SnapshotReadOptions';

const QUESTIONS_IN_FLIGHT = 24;

/**
 * Reads everything the inventory keeps of a scope. Whatever fails becomes one of the snapshot's failures, which tell
 * what they leave unknown, and the rest is read all the same.
 *
 * @throws the signal's reason when it is aborted; nothing else.
 *
 * @public
 */
export async function readSnapshot(
  aws: AwsScope,
  options: { logger: LoggerService; signal?: AbortSignal },
): Promise<Snapshot> {
  const { logger, signal } = options;
  const partial = new PartialRead(signal);
  const objects = await readObjects(aws, {
    partial,
    limit: pLimit(QUESTIONS_IN_FLIGHT),
    signal,
  });

  for (const { target, code, message } of partial.failures) {
    logger.warn('A question to AWS got no answer', {
      scope: scopeId(aws.scope),
      target,
      code,
      reason: message,
    });
  }
  const { accountId, region } = aws.scope;
  return {
    scope: { accountId, region },
    collectedAt: new Date().toISOString(),
    objects,
    failures: partial.failures,
  };
}

async function readObjects(
  aws: AwsScope,
  options: SnapshotReadOptions,
): Promise<InventoryObject[]> {
  // Asked for first and once: without credentials every question would fail, each with an AssumeRole of its own.
  const credentials = await options.partial.attempt(
    {
      target: aws.scope.roleArn
        ? `sts:AssumeRole ${aws.scope.roleArn}`
        : 'credentials',
      kinds: INVENTORY_KINDS,
    },
    () => aws.eks.config.credentials(),
  );
  if (!credentials) {
    return [];
  }
  const [clusters, roles, meshes] = await Promise.all([
    readClusters(aws, options),
    aws.scope.readsGlobal ? readWorkloadRoles(aws, options) : [],
    readMeshes(aws, options),
  ]);
  return [...clusters, ...roles, ...meshes];
}

async function readMeshes(
  aws: AwsScope,
  options: SnapshotReadOptions,
): Promise<InventoryObject[]> {
  const { meshSources = ['app-mesh-api'] } = aws.scope;
  return meshSources.includes('app-mesh-api')
    ? new AppMeshApiSource(aws).readMeshes(options)
    : [];
}
