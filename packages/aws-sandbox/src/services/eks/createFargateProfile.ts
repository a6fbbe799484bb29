import type {
  CreateFargateProfileRequest,
  CreateFargateProfileResponse,
} from '@aws-sdk/client-eks';
import type { Operation, OperationContext } from '../../server/Operation';
import { isPublicSubnet } from '../ec2/isPublicSubnet';
import { subnetTable } from '../ec2/tables';
import {
  addAutomaticEntries,
  entryOfFargateProfile,
} from './access/automaticEntries';
import {
  invalidParameter,
  limitExceeded,
  resourceInUse,
  type ErrorSubject,
} from './errors';
import { fargateProfileKey, liveFargateProfiles } from './findFargateProfile';
import { findCluster } from './findCluster';
import { durations, statusAt } from './life';
import { newFargateProfileRow } from './newFargateProfileRow';
import { quotaOf } from './quotas';
import { rememberRequest, rowOfRepeatedRequest } from './repeatedRequest';
import { checkClusterSubnets } from './rules/checkClusterSubnets';
import { checkFargateInput } from './rules/checkFargateInput';
import { checkPodExecutionRole } from './rules/checkRoles';
import { requireActiveCluster } from './rules/requireActiveCluster';
import { showFargateProfile } from './showFargateProfile';
import {
  fargateProfileTable,
  type ClusterRow,
  type FargateProfileRow,
} from './tables';

/** Begins a Fargate profile on an active cluster; a cluster makes and deletes them one at a time. */
export const createFargateProfile: Operation<
  CreateFargateProfileRequest,
  CreateFargateProfileResponse
> = (input, context) => {
  const clusterName = input.clusterName!;
  const fargateProfileName = input.fargateProfileName!;
  const subject = { clusterName, fargateProfileName };
  findCluster(clusterName, context);
  const existing = liveFargateProfiles(clusterName, context);
  const repeated = rowOfRepeatedRequest(existing, input);
  if (repeated) {
    return { fargateProfile: showFargateProfile(repeated, context.now()) };
  }

  checkFargateInput(input);
  if (existing.some(row => row.fargateProfileName === fargateProfileName)) {
    throw resourceInUse(
      'A Fargate Profile already exists with this name in this cluster.',
      subject,
    );
  }
  const cluster = requireActiveCluster(clusterName, context);
  refuseWhileOneIsChanging(existing, subject, context);
  const subnets = privateSubnets(input.subnets, cluster, context, subject);
  checkPodExecutionRole(input.podExecutionRoleArn!, context, subject);
  const limit = quotaOf('fargateProfilesPerCluster');
  if (existing.length >= limit) {
    throw limitExceeded(
      `You have reached the limit of ${limit} Fargate profiles in cluster ${clusterName}`,
      subject,
    );
  }

  const row = newFargateProfileRow({
    ...input,
    clusterName,
    fargateProfileName,
    accountId: context.accountId,
    region: context.region,
    podExecutionRoleArn: input.podExecutionRoleArn!,
    subnets,
    createdAt: context.now(),
    settlesAt: context.now() + context.scale(durations.fargateProfileCreate),
    outcome: context.takeOutcome({
      resource: 'fargateProfile',
      clusterName,
      name: fargateProfileName,
    }),
    request: rememberRequest(input),
  });
  context.place
    .table(fargateProfileTable)
    .set(fargateProfileKey(clusterName, fargateProfileName), row);
  addAutomaticEntries(cluster, [entryOfFargateProfile(row)], context);
  return { fargateProfile: showFargateProfile(row, context.now()) };
};

function refuseWhileOneIsChanging(
  existing: FargateProfileRow[],
  subject: { clusterName: string; fargateProfileName: string },
  { now }: OperationContext,
): void {
  for (const row of existing) {
    const status = statusAt(row, now());
    if (status !== 'CREATING' && status !== 'DELETING') continue;
    throw resourceInUse(
      `Cannot create Fargate Profile ${subject.fargateProfileName} because cluster ${subject.clusterName} currently has Fargate profile ${row.fargateProfileName} in status ${status}`,
      subject,
    );
  }
}

/** The subnets asked for, or else the private ones of the cluster. */
function privateSubnets(
  requested: string[] | undefined,
  cluster: ClusterRow,
  context: OperationContext,
  subject: ErrorSubject,
): string[] {
  const { place } = context;
  if (!requested?.length) {
    const found = (cluster.resourcesVpcConfig.subnetIds ?? []).filter(id => {
      const subnet = place.table(subnetTable).get(id);
      return subnet && !isPublicSubnet(subnet, place);
    });
    if (found.length === 0) {
      throw invalidParameter(
        `No subnets were given and cluster ${cluster.name} has no private subnet`,
        subject,
      );
    }
    return found;
  }
  const subnets = checkClusterSubnets(requested, cluster, context, subject);
  for (const subnet of subnets) {
    if (isPublicSubnet(subnet, place)) {
      throw invalidParameter(
        `Subnet ${subnet.subnetId} provided in Fargate Profile is not a private subnet`,
        subject,
      );
    }
  }
  return subnets.map(subnet => subnet.subnetId);
}
