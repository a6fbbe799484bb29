import type {
  CreateNodegroupRequest,
  CreateNodegroupResponse,
} from '@aws-sdk/client-eks';
import type { Operation } from '../../server/Operation';
import {
  addAutomaticEntries,
  entryOfNodegroup,
} from './access/automaticEntries';
import { limitExceeded, resourceInUse } from './errors';
import { findCluster } from './findCluster';
import { liveNodegroups, nodegroupKey } from './findNodegroup';
import { durations } from './life';
import { newNodegroupRow } from './newNodegroupRow';
import { quotaOf } from './quotas';
import { rememberRequest, rowOfRepeatedRequest } from './repeatedRequest';
import {
  checkLaunchTemplate,
  type NodegroupTemplate,
} from './rules/checkLaunchTemplate';
import { checkClusterSubnets } from './rules/checkClusterSubnets';
import { checkNodegroupInput } from './rules/checkNodegroupInput';
import { checkNodeRole } from './rules/checkRoles';
import { checkScaling } from './rules/checkScaling';
import { requireActiveCluster } from './rules/requireActiveCluster';
import { showNodegroup } from './showNodegroup';
import { nodegroupTable, type NodegroupRow } from './tables';

const DEFAULT_SCALING = { minSize: 1, maxSize: 2, desiredSize: 2 };

/** Begins a managed node group on an active cluster. */
export const createNodegroup: Operation<
  CreateNodegroupRequest,
  CreateNodegroupResponse
> = (input, context) => {
  const clusterName = input.clusterName!;
  const nodegroupName = input.nodegroupName!;
  const subject = { clusterName, nodegroupName };
  findCluster(clusterName, context);
  const existing = liveNodegroups(clusterName, context);
  const repeated = rowOfRepeatedRequest(existing, input);
  if (repeated) return { nodegroup: showNodegroup(repeated, context.now()) };

  if (existing.some(row => row.nodegroupName === nodegroupName)) {
    throw resourceInUse(
      `NodeGroup already exists with name ${nodegroupName} and cluster name ${clusterName}`,
      subject,
    );
  }
  const cluster = requireActiveCluster(clusterName, context);
  checkNodegroupInput(input, cluster);
  const template = checkLaunchTemplate(input, context, subject);
  const scalingConfig = checkScaling(
    input.scalingConfig ?? {},
    DEFAULT_SCALING,
    subject,
  );
  checkClusterSubnets(input.subnets!, cluster, context, subject);
  checkNodeRole(input.nodeRole!, context, subject);
  const limit = quotaOf('nodegroupsPerCluster');
  if (existing.length >= limit) {
    throw limitExceeded(
      `You have reached the limit of ${limit} node groups in cluster ${clusterName}`,
      subject,
    );
  }

  const row = newNodegroupRow({
    ...input,
    clusterName,
    nodegroupName,
    accountId: context.accountId,
    region: context.region,
    version: cluster.version,
    nodeRole: input.nodeRole!,
    subnets: input.subnets!,
    scalingConfig,
    ...(template && settingsOf(template, input)),
    createdAt: context.now(),
    settlesAt: context.now() + context.scale(durations.nodegroupCreate),
    outcome: context.takeOutcome({
      resource: 'nodegroup',
      clusterName,
      name: nodegroupName,
    }),
    request: rememberRequest(input),
  });
  context.place
    .table(nodegroupTable)
    .set(nodegroupKey(clusterName, nodegroupName), row);
  addAutomaticEntries(cluster, [entryOfNodegroup(row)], context);
  return { nodegroup: showNodegroup(row, context.now()) };
};

/** What follows for a node group from its launch template. */
function settingsOf(
  { specification, data }: NodegroupTemplate,
  { instanceTypes }: CreateNodegroupRequest,
): Partial<NodegroupRow> {
  return {
    launchTemplate: specification,
    instanceTypes: data.InstanceType
      ? undefined
      : instanceTypes ?? ['t3.medium'],
    ...(data.ImageId && { amiType: 'CUSTOM', releaseVersion: data.ImageId }),
  };
}
