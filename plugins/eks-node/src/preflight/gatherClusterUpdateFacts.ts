import {
  unknownFact,
  knownFact,
  type ClusterChangeId,
  type ClusterUpdateRequest,
  type Fact,
  type PreflightFacts,
} from '@eks-platform/backstage-plugin-eks-common';
import type { AwsScope } from '../EksService';
import { readCluster } from '../read/readCluster';
import { readClusterVersions } from '../read/readClusterVersions';
import { readNodegroup } from '../read/readNodegroup';
import { readNodegroupNames } from '../read/readNodegroupNames';
import type { ReadOptions } from '../read/ReadOptions';
import { readRoleFact } from '../read/readRoleFact';
import { readSubnetFacts } from '../read/readSubnetFacts';
import { readUpgradeInsights } from '../read/readUpgradeInsights';
import { readVpcFact } from '../read/readVpcFact';
import { askFact } from './askFact';

type Asked = Omit<PreflightFacts, 'scope'>;

/**
 * Reads what preflight needs to judge the changes of a cluster: nothing that none of them concerns.
 *
 * @public
 */
export async function gatherClusterUpdateFacts(
  aws: AwsScope,
  request: ClusterUpdateRequest,
  options: ReadOptions = {},
): Promise<PreflightFacts> {
  const { accountId, region } = aws.scope;
  const { changes } = request;
  const whenAny = (ids: ClusterChangeId[], ask: () => Promise<Asked>) =>
    ids.some(id => changes.includes(id)) ? ask() : undefined;

  const answers = await Promise.all([
    whenAny(['version', 'upgradePolicy'], () => askVersions(aws, options)),
    whenAny(['version'], () => askUpgrade(aws, request, options)),
    whenAny(['vpc'], () => askSubnets(aws, request, options)),
    whenAny(['autoMode'], () => askRoles(aws, request, options)),
    whenAny(['remoteNetwork', 'vpc'], () => askPlace(aws, request, options)),
  ]);
  return Object.assign({ scope: { accountId, region } }, ...answers);
}

async function askVersions(
  aws: AwsScope,
  options: ReadOptions,
): Promise<Asked> {
  return {
    clusterVersions: await askFact(readClusterVersions(aws, options), options),
  };
}

async function askUpgrade(
  aws: AwsScope,
  { next }: ClusterUpdateRequest,
  options: ReadOptions,
): Promise<Asked> {
  const clusterName = next.name;
  const version = next.version ?? '';
  const [nodegroups, insights] = await Promise.all([
    askFact(readNodegroups(aws, clusterName, options), options),
    askFact(
      readUpgradeInsights(aws, { clusterName, version }, options),
      options,
    ),
  ]);
  return { nodegroups, insights };
}

async function readNodegroups(
  aws: AwsScope,
  clusterName: string,
  options: ReadOptions,
) {
  const names = await readNodegroupNames(aws, { clusterName }, options);
  const nodegroups = await Promise.all(
    names.map(nodegroupName =>
      readNodegroup(aws, { clusterName, nodegroupName }, options),
    ),
  );
  return nodegroups.filter(nodegroup => nodegroup !== undefined);
}

async function askSubnets(
  aws: AwsScope,
  { next }: ClusterUpdateRequest,
  options: ReadOptions,
): Promise<Asked> {
  const { subnetIds } = next.resourcesVpcConfig;
  return {
    subnets: await askFact(
      readSubnetFacts(aws, { subnetIds }, options),
      options,
    ),
  };
}

async function askRoles(
  aws: AwsScope,
  { next }: ClusterUpdateRequest,
  options: ReadOptions,
): Promise<Asked> {
  const { nodeRoleArn } = next.computeConfig ?? {};
  const [role, nodeRole] = await Promise.all([
    askFact(readRoleFact(aws, { roleArn: next.roleArn }, options), options),
    nodeRoleArn
      ? askFact(readRoleFact(aws, { roleArn: nodeRoleArn }, options), options)
      : undefined,
  ]);
  return { role, ...(nodeRole && { nodeRole }) };
}

async function askPlace(
  aws: AwsScope,
  { next }: ClusterUpdateRequest,
  options: ReadOptions,
): Promise<Asked> {
  const cluster = await askFact(
    readCluster(aws, { clusterName: next.name }, options),
    options,
  );
  return { cluster, vpc: await askVpc(aws, cluster, options) };
}

async function askVpc(
  aws: AwsScope,
  cluster: NonNullable<PreflightFacts['cluster']>,
  options: ReadOptions,
): Promise<NonNullable<PreflightFacts['vpc']>> {
  if (!cluster.known) {
    return unknownFact(cluster.reason);
  }
  const vpcId = cluster.value?.vpcId;
  const none: Fact<undefined> = knownFact(undefined);
  return vpcId ? askFact(readVpcFact(aws, { vpcId }, options), options) : none;
}
