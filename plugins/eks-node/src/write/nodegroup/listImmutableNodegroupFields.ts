import type { Nodegroup as AwsNodegroup } from '@aws-sdk/client-eks';
import {
  minorsBehind,
  type WantedNodegroup,
} from '@eks-platform/backstage-plugin-eks-common';
import { diffFields } from '../diffFields';
import type { ImmutableField } from '../UpdatePlan';

const SET_ONCE =
  'which is settled when a node group is made: make another one and delete this one';
const HOPELESS = ['CREATE_FAILED', 'DELETE_FAILED', 'DELETING'];

/** What is wanted of a node group and cannot be had any more, and why. */
export function listImmutableNodegroupFields(
  wanted: WantedNodegroup,
  existing: AwsNodegroup,
): ImmutableField[] {
  const { nodeRole, subnets, instanceTypes, amiType, capacityType, diskSize } =
    wanted;
  const settled = diffFields(
    { nodeRole, subnets, instanceTypes, amiType, capacityType, diskSize },
    existing,
  );
  return [
    ...judgeStatus(existing),
    ...settled.map(difference => ({ ...difference, reason: SET_ONCE })),
    ...judgeVersion(wanted, existing),
    ...judgeOwnImage(wanted, existing),
    ...judgeLaunchTemplate(wanted, existing),
  ];
}

function judgeStatus({ status }: AwsNodegroup): ImmutableField[] {
  return HOPELESS.includes(status ?? '')
    ? [
        {
          field: 'status',
          wanted: 'ACTIVE',
          found: status,
          reason: 'and EKS changes it no more',
        },
      ]
    : [];
}

function judgeVersion(
  { version }: WantedNodegroup,
  { version: found }: AwsNodegroup,
): ImmutableField[] {
  if (!version || !found || minorsBehind(found, version) >= 0) {
    return [];
  }
  const reason = 'and a node group does not go back to an earlier version';
  return [{ field: 'version', wanted: version, found, reason }];
}

function judgeOwnImage(
  { version, releaseVersion }: WantedNodegroup,
  existing: AwsNodegroup,
): ImmutableField[] {
  if (existing.amiType !== 'CUSTOM') {
    return [];
  }
  return diffFields({ version, releaseVersion }, existing).map(difference => ({
    ...difference,
    reason:
      'which the image of the launch template brings along: name another launchTemplate.version',
  }));
}

function judgeLaunchTemplate(
  { launchTemplate }: WantedNodegroup,
  { launchTemplate: found }: AwsNodegroup,
): ImmutableField[] {
  if (!launchTemplate) {
    return [];
  }
  if (!found) {
    const reason = 'and a node group made without a launch template takes none';
    return [{ field: 'launchTemplate', wanted: launchTemplate, reason }];
  }
  const { id, name } = launchTemplate;
  return diffFields(
    { launchTemplate: { id, name } },
    { launchTemplate: found },
  ).map(difference => ({
    ...difference,
    reason:
      'and a node group keeps its launch template, of which it takes other versions',
  }));
}
