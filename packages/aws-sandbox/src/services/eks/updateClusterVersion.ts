import type {
  UpdateClusterVersionRequest,
  UpdateClusterVersionResponse,
} from '@aws-sdk/client-eks';
import type { Operation, OperationContext } from '../../server/Operation';
import { minorOf } from './amiTypes';
import { findClusterVersion, supportAt } from './clusterVersions';
import { invalidParameter, invalidRequest } from './errors';
import { findCluster } from './findCluster';
import { liveNodegroups } from './findNodegroup';
import { durations } from './life';
import { requireSettledCluster } from './rules/requireSettledCluster';
import type { ClusterRow } from './tables';
import { beginUpdate, repeatedUpdate, showUpdate } from './updates';

/** How many minor versions nodes may stay behind their control plane. */
const ALLOWED_SKEW = 3;

/** Begins the upgrade of a cluster to the next minor version. */
export const updateClusterVersion: Operation<
  UpdateClusterVersionRequest,
  UpdateClusterVersionResponse
> = (input, context) => {
  const clusterName = input.name!;
  const row = findCluster(clusterName, context);
  const repeated = repeatedUpdate({ clusterName }, input, context);
  if (repeated) return { update: showUpdate(repeated, context.now()) };

  if (input.rollbackConfig) {
    throw invalidParameter('The sandbox does not support rollbackConfig', {
      clusterName,
    });
  }
  const platformVersion = checkVersion(row, input.version!, context);
  requireSettledCluster(row, 'VersionUpdate', context);
  checkNodegroups(row, input.version!, context);
  const update = beginUpdate(
    row,
    { clusterName },
    {
      type: 'VersionUpdate',
      params: [
        { type: 'Version', value: input.version },
        { type: 'PlatformVersion', value: platformVersion },
      ],
      values: { version: input.version, platformVersion },
      durationMs: durations.clusterVersionUpdate,
    },
    input,
    context,
  );
  return { update: showUpdate(update, context.now()) };
};

function checkVersion(
  row: ClusterRow,
  version: string,
  { now }: OperationContext,
): string {
  const target = findClusterVersion(version);
  const subject = { clusterName: row.name };
  if (!target || supportAt(target, now()) === 'UNSUPPORTED') {
    throw invalidParameter(
      `unsupported Kubernetes version ${version}`,
      subject,
    );
  }
  if (version === row.version) {
    throw invalidParameter(
      `Cluster ${row.name} is already at the desired version ${version}`,
      subject,
    );
  }
  if (minorOf(version) !== minorOf(row.version) + 1) {
    throw invalidParameter(
      `Unsupported Kubernetes minor version update from ${row.version} to ${version}`,
      subject,
    );
  }
  return target.platformVersion;
}

function checkNodegroups(
  row: ClusterRow,
  version: string,
  context: OperationContext,
): void {
  const behind = liveNodegroups(row.name, context).filter(
    nodegroup =>
      minorOf(version) - minorOf(nodegroup.version ?? version) > ALLOWED_SKEW,
  );
  if (behind.length === 0) return;
  throw invalidRequest(
    `Nodegroups ${behind
      .map(nodegroup => nodegroup.nodegroupName)
      .join(', ')} must be updated to match cluster version ${
      row.version
    } before updating cluster version`,
    { clusterName: row.name, nodegroupName: behind[0].nodegroupName },
  );
}
