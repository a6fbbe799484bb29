import {
  AMITypes,
  CapacityTypes,
  type CreateNodegroupRequest,
} from '@aws-sdk/client-eks';
import { instanceTypes } from '../../ec2/instanceTypes';
import {
  architectureOf,
  defaultAmiType,
  isOfferedFor,
  latestReleaseVersion,
  minorOf,
} from '../amiTypes';
import { invalidParameter, invalidRequest, type ErrorSubject } from '../errors';
import type { ClusterRow } from '../tables';
import { checkLabels, checkTaints } from './checkLabelsAndTaints';
import { checkName } from './checkName';
import { checkNodeRepair } from './checkNodeRepair';
import { checkOneOf } from './checkOneOf';
import { checkTags } from './checkTags';
import { checkUpdateConfig } from './checkUpdateConfig';
import { checkWarmPool } from './checkWarmPool';

/**
 * Checks what can be checked of a CreateNodegroup request by itself and against the cluster's version.
 *
 * @throws AwsError InvalidParameterException or InvalidRequestException.
 */
export function checkNodegroupInput(
  input: CreateNodegroupRequest,
  cluster: ClusterRow,
): void {
  const subject = {
    clusterName: input.clusterName,
    nodegroupName: input.nodegroupName,
  };
  checkName({
    what: 'node group name',
    name: input.nodegroupName!,
    maximumLength: 63,
    subject,
  });
  checkTags(input.tags, message => invalidParameter(message, subject));
  checkOneOf('amiType', input.amiType, AMITypes, subject);
  checkOneOf('capacityType', input.capacityType, CapacityTypes, subject);
  checkLabels(input.labels, subject);
  checkTaints(input.taints, subject);
  checkUpdateConfig(input.updateConfig, subject);
  checkNodeRepair(input.nodeRepairConfig, subject);
  checkWarmPool(input.warmPoolConfig, input, subject);
  checkVersion(input, cluster, subject);
  checkInstanceTypes(input, subject);
  checkDiskSize(input, subject);
}

function checkVersion(
  input: CreateNodegroupRequest,
  cluster: ClusterRow,
  subject: ErrorSubject,
): void {
  const version = input.version ?? cluster.version;
  if (version !== cluster.version) {
    throw invalidParameter(
      `Requested Nodegroup Kubernetes version ${version} does not match the version ${cluster.version} of the cluster`,
      subject,
    );
  }
  const amiType = input.amiType ?? defaultAmiType;
  if (!isOfferedFor(amiType, version)) {
    throw invalidParameter(
      `AMI Type ${amiType} is only supported for kubernetes versions 1.32 or earlier`,
      subject,
    );
  }
  checkReleaseVersion(input.releaseVersion, { amiType, version }, subject);
}

/**
 * Checks that a release of an image belongs to a Kubernetes version.
 *
 * @throws AwsError InvalidRequestException.
 */
export function checkReleaseVersion(
  releaseVersion: string | undefined,
  { amiType, version }: { amiType: AMITypes; version: string },
  subject: ErrorSubject,
): void {
  if (releaseVersion === undefined) return;
  const latest = latestReleaseVersion(amiType, version);
  const byPatch = /^1\.(\d+)\.\d+-\d{8}$/.exec(releaseVersion);
  const fits = byPatch
    ? Number(byPatch[1]) === minorOf(version)
    : releaseVersion === latest;
  if (!fits) {
    throw invalidRequest(
      `Requested release version ${releaseVersion} is not valid for kubernetes version ${version}.`,
      subject,
    );
  }
}

function checkInstanceTypes(
  input: CreateNodegroupRequest,
  subject: ErrorSubject,
): void {
  const names =
    input.instanceTypes ?? (input.launchTemplate ? [] : ['t3.medium']);
  const amiType = input.amiType ?? defaultAmiType;
  if (names.length > 20) {
    throw invalidParameter(
      `At most 20 instance types can be given, found ${names.length}`,
      subject,
    );
  }
  for (const name of names) {
    const type = instanceTypes.get(name);
    if (!type) {
      throw invalidParameter(
        `The following supplied instance types do not exist: [${name}]`,
        subject,
      );
    }
    if (amiType !== 'CUSTOM' && type.architecture !== architectureOf(amiType)) {
      throw invalidParameter(
        `[${name}] is not a valid instance type for requested amiType ${amiType}`,
        subject,
      );
    }
  }
}

function checkDiskSize(
  { diskSize }: CreateNodegroupRequest,
  subject: ErrorSubject,
): void {
  if (diskSize === undefined) return;
  if (!Number.isInteger(diskSize) || diskSize < 1 || diskSize > 16384) {
    throw invalidParameter(
      `diskSize must be a whole number of GiB from 1 to 16384, found ${diskSize}`,
      subject,
    );
  }
}
