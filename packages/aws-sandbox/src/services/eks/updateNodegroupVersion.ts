import type {
  UpdateNodegroupVersionRequest,
  UpdateNodegroupVersionResponse,
  UpdateParam,
} from '@aws-sdk/client-eks';
import type { Operation, OperationContext } from '../../server/Operation';
import {
  defaultAmiType,
  isOfferedFor,
  latestReleaseVersion,
  minorOf,
} from './amiTypes';
import { invalidParameter } from './errors';
import { findCluster } from './findCluster';
import { findNodegroup } from './findNodegroup';
import { durations } from './life';
import { findTemplate } from './rules/checkLaunchTemplate';
import { checkReleaseVersion } from './rules/checkNodegroupInput';
import { requireSettledNodegroup } from './rules/requireSettledNodegroup';
import type { NodegroupRow } from './tables';
import {
  beginUpdate,
  repeatedUpdate,
  showUpdate,
  type PlannedChange,
} from './updates';

/** Begins the replacement of a node group's nodes by a newer version or image. */
export const updateNodegroupVersion: Operation<
  UpdateNodegroupVersionRequest,
  UpdateNodegroupVersionResponse
> = (input, context) => {
  const row = findNodegroup(input.clusterName!, input.nodegroupName!, context);
  const { clusterName, nodegroupName } = row;
  const owner = { clusterName, nodegroupName };
  const repeated = repeatedUpdate(owner, input, context);
  if (repeated) return { update: showUpdate(repeated, context.now()) };

  const cluster = findCluster(clusterName, context);
  const change = planVersionChange(input, row, cluster.version, context.place);
  requireSettledNodegroup(row, context);
  row.modifiedAt = context.now();
  const update = beginUpdate(row, owner, change, input, context);
  return { update: showUpdate(update, context.now()) };
};

function planVersionChange(
  input: UpdateNodegroupVersionRequest,
  row: NodegroupRow,
  clusterVersion: string,
  place: OperationContext['place'],
): PlannedChange {
  const { clusterName, nodegroupName, amiType = defaultAmiType } = row;
  const subject = { clusterName, nodegroupName };
  const version =
    input.version ??
    (input.releaseVersion || input.launchTemplate
      ? row.version ?? clusterVersion
      : clusterVersion);
  if (
    !/^\d+\.\d+$/.test(version) ||
    minorOf(version) > minorOf(clusterVersion) ||
    minorOf(version) < minorOf(row.version ?? clusterVersion)
  ) {
    throw invalidParameter(
      `Requested Nodegroup Kubernetes version ${version} must lie between the node group's ${row.version} and the cluster's ${clusterVersion}`,
      subject,
    );
  }
  if (!isOfferedFor(amiType, version)) {
    throw invalidParameter(
      `AMI Type ${amiType} is only supported for kubernetes versions 1.32 or earlier`,
      subject,
    );
  }
  checkReleaseVersion(input.releaseVersion, { amiType, version }, subject);
  checkLaunchTemplate(input, row);
  const template =
    input.launchTemplate &&
    findTemplate(
      { id: row.launchTemplate?.id, version: input.launchTemplate.version },
      place,
      subject,
    );
  const launchTemplate = template?.specification;
  const releaseVersion =
    input.releaseVersion ??
    template?.data.ImageId ??
    latestReleaseVersion(amiType, version);
  const params: UpdateParam[] = [
    { type: 'Version', value: version },
    { type: 'ReleaseVersion', value: releaseVersion },
  ];
  if (launchTemplate) {
    params.push({
      type: 'LaunchTemplateVersion',
      value: launchTemplate.version,
    });
  }
  return {
    type: 'VersionUpdate',
    params,
    values: {
      version,
      releaseVersion,
      ...(launchTemplate && { launchTemplate }),
    },
    durationMs: durations.nodegroupVersionUpdate,
  };
}

function checkLaunchTemplate(
  { launchTemplate }: UpdateNodegroupVersionRequest,
  row: NodegroupRow,
): void {
  if (!launchTemplate) return;
  const { clusterName, nodegroupName } = row;
  const subject = { clusterName, nodegroupName };
  if (!row.launchTemplate) {
    throw invalidParameter(
      'A launch template cannot be given for a node group that was made without one',
      subject,
    );
  }
  const { id, name } = row.launchTemplate;
  if (
    (launchTemplate.id && launchTemplate.id !== id) ||
    (launchTemplate.name && launchTemplate.name !== name)
  ) {
    throw invalidParameter(
      `The launch template of a node group cannot be replaced by another: found ${
        launchTemplate.id ?? launchTemplate.name
      }, wanted ${id ?? name}`,
      subject,
    );
  }
}
