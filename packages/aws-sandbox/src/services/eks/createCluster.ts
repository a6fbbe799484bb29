import type {
  CreateClusterRequest,
  CreateClusterResponse,
} from '@aws-sdk/client-eks';
import type { Operation, OperationContext } from '../../server/Operation';
import { securityGroupTable } from '../ec2/tables';
import {
  addAutomaticEntries,
  entriesOfCluster,
} from './access/automaticEntries';
import { applyLogging } from './clusterLogging';
import { clusterSecurityGroup } from './clusterSecurityGroup';
import { defaultClusterVersion } from './clusterVersions';
import { limitExceeded, resourceInUse } from './errors';
import { liveClusters } from './findCluster';
import { durations } from './life';
import { newClusterRow } from './newClusterRow';
import { quotaOf } from './quotas';
import { rememberRequest, rowOfRepeatedRequest } from './repeatedRequest';
import { checkAutoMode } from './rules/checkAutoMode';
import { checkClusterInput } from './rules/checkClusterInput';
import { checkClusterNetwork } from './rules/checkClusterNetwork';
import { checkEncryptionKey } from './rules/checkEncryptionKey';
import { checkRemoteNetwork } from './rules/checkRemoteNetwork';
import { checkClusterRole } from './rules/checkRoles';
import { checkServiceNetwork } from './rules/checkServiceNetwork';
import { showCluster } from './showCluster';
import { clusterTable, type ClusterRow } from './tables';

/** Begins a cluster, which is ACTIVE after some minutes. */
export const createCluster: Operation<
  CreateClusterRequest,
  CreateClusterResponse
> = (input, context) => {
  const existing = liveClusters(context);
  const repeated = rowOfRepeatedRequest(existing, input);
  if (repeated)
    return {
      cluster: showCluster(
        repeated,
        context.now(),
        context.clusterAddress?.(repeated),
      ),
    };

  checkClusterInput(input, context);
  const name = input.name!;
  if (existing.some(row => row.name === name)) {
    throw resourceInUse(`Cluster already exists with name: ${name}`, {
      clusterName: name,
    });
  }
  checkClusterRole(input.roleArn!, context, { clusterName: name });
  const vpc = checkClusterNetwork(name, input.resourcesVpcConfig!, context);
  checkEncryptionKey(input.encryptionConfig, context, name);
  checkServiceNetwork(input.kubernetesNetworkConfig, vpc, name);
  const { authenticationMode = 'CONFIG_MAP' } = input.accessConfig ?? {};
  checkRemoteNetwork(
    input.remoteNetworkConfig,
    {
      vpc,
      serviceIpv4Cidr: input.kubernetesNetworkConfig?.serviceIpv4Cidr,
      authenticationMode,
    },
    { clusterName: name },
  );
  checkAutoMode(
    input,
    {
      version: input.version ?? defaultClusterVersion,
      authenticationMode,
      bootstrapSelfManagedAddons: input.bootstrapSelfManagedAddons,
    },
    context,
    { clusterName: name },
  );
  const limit = quotaOf('clusters');
  if (existing.length >= limit) {
    throw limitExceeded(
      `You have reached the limit of ${limit} clusters in ${context.region}`,
      { clusterName: name },
    );
  }

  const row = clusterRow(input, vpc, context);
  context.place.table(clusterTable).set(name, row);
  addAutomaticEntries(row, entriesOfCluster(row), context);
  const group = clusterSecurityGroup({
    groupId: row.resourcesVpcConfig.clusterSecurityGroupId!,
    clusterName: name,
    vpcId: vpc.vpcId,
    suffix: String(parseInt(context.hex(8), 16)),
  });
  context.place.table(securityGroupTable).set(group.groupId, group);
  return { cluster: showCluster(row, context.now()) };
};

function clusterRow(
  input: CreateClusterRequest,
  vpc: { vpcId: string; cidrBlock: string },
  context: OperationContext,
): ClusterRow {
  const {
    bootstrapSelfManagedAddons,
    kubernetesNetworkConfig,
    accessConfig,
    outpostConfig,
    remoteNetworkConfig,
    logging,
    ...given
  } = input;
  const name = input.name!;
  const row = newClusterRow({
    ...given,
    accountId: context.accountId,
    region: context.region,
    name,
    version: input.version ?? defaultClusterVersion,
    roleArn: input.roleArn!,
    resourcesVpcConfig: {
      ...input.resourcesVpcConfig,
      subnetIds: input.resourcesVpcConfig?.subnetIds ?? [],
      vpcId: vpc.vpcId,
      clusterSecurityGroupId: `sg-0${context.hex(16)}`,
    },
    vpcCidrBlock: vpc.cidrBlock,
    createdAt: context.now(),
    settlesAt: context.now() + context.scale(durations.clusterCreate),
    outcome: context.takeOutcome({ resource: 'cluster', clusterName: name }),
    creatorArn: context.principal.roleArn ?? context.principal.arn,
    request: rememberRequest(input),
  });
  Object.assign(row.kubernetesNetworkConfig!, kubernetesNetworkConfig);
  Object.assign(row.accessConfig!, accessConfig);
  row.logging = applyLogging(undefined, logging);
  if (remoteNetworkConfig) row.remoteNetworkConfig = remoteNetworkConfig;
  return row;
}
