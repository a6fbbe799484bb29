import type {
  DeleteClusterRequest,
  DeleteClusterResponse,
} from '@aws-sdk/client-eks';
import type { Operation } from '../../server/Operation';
import { liveCapabilities } from './capabilities/findCapability';
import { invalidRequest, resourceInUse } from './errors';
import { findCluster } from './findCluster';
import { liveFargateProfiles } from './findFargateProfile';
import { liveNodegroups } from './findNodegroup';
import { durations, statusAt } from './life';
import { showCluster } from './showCluster';

/** Begins the deletion of a cluster that has neither node groups nor Fargate profiles nor capabilities. */
export const deleteCluster: Operation<
  DeleteClusterRequest,
  DeleteClusterResponse
> = (input, context) => {
  const clusterName = input.name!;
  const row = findCluster(clusterName, context);
  const status = statusAt(row, context.now());
  if (status === 'UPDATING') {
    throw resourceInUse(
      `Cannot delete because cluster ${clusterName} currently has an update in progress`,
      { clusterName },
    );
  }
  if (status === 'CREATING' || status === 'DELETING') {
    throw resourceInUse(
      `Cannot delete because cluster ${clusterName} currently is in status ${status}`,
      { clusterName },
    );
  }
  const [nodegroup] = liveNodegroups(clusterName, context);
  if (nodegroup) {
    throw resourceInUse('Cluster has nodegroups attached', {
      clusterName,
      nodegroupName: nodegroup.nodegroupName,
    });
  }
  const [profile] = liveFargateProfiles(clusterName, context);
  if (profile) {
    throw resourceInUse(
      `Cluster has Fargate profiles attached: ${profile.fargateProfileName}`,
      { clusterName },
    );
  }
  const [capability] = liveCapabilities(clusterName, context);
  if (capability) {
    throw resourceInUse(
      `Cluster has capabilities attached: ${capability.capabilityName}`,
      { clusterName },
    );
  }
  if (row.deletionProtection) {
    throw invalidRequest(
      `Cannot delete cluster ${clusterName} because deletion protection is enabled`,
      { clusterName },
    );
  }
  row.goneAt = context.now() + context.scale(durations.clusterDelete);
  return {
    cluster: showCluster(row, context.now(), context.clusterAddress?.(row)),
  };
};
