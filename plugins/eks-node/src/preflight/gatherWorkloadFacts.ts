import {
  factValue,
  knownFact,
  type Cluster,
  type Fact,
  type PreflightFacts,
  type SubnetFact,
} from '@eks-platform/backstage-plugin-eks-common';
import type { AwsScope } from '../EksService';
import { readCluster } from '../read/readCluster';
import type { ReadOptions } from '../read/ReadOptions';
import { readRoleFact } from '../read/readRoleFact';
import { readSubnetFacts } from '../read/readSubnetFacts';
import { askFact } from './askFact';

/** Reads what preflight needs to judge anything that runs in a cluster: the cluster, the role and the subnets. */
export async function gatherWorkloadFacts(
  aws: AwsScope,
  wanted: {
    clusterName: string;
    roleArn: string;
    /** Missing: all private subnets of the cluster. */
    subnetIds?: string[];
  },
  options: ReadOptions,
): Promise<PreflightFacts> {
  const { clusterName, roleArn, subnetIds } = wanted;
  const { accountId, region } = aws.scope;
  const [cluster, role] = await Promise.all([
    askFact(readCluster(aws, { clusterName }, options), options),
    askFact(readRoleFact(aws, { roleArn }, options), options),
  ]);
  const subnets = subnetIds
    ? await askFact(readSubnetFacts(aws, { subnetIds }, options), options)
    : await readPrivateSubnets(aws, factValue(cluster), options);
  return {
    scope: { accountId, region },
    cluster,
    role,
    ...(subnets && { subnets }),
  };
}

async function readPrivateSubnets(
  aws: AwsScope,
  cluster: Cluster | undefined,
  options: ReadOptions,
): Promise<Fact<SubnetFact[]> | undefined> {
  if (!cluster) {
    return undefined;
  }
  const { subnetIds } = cluster;
  const all = await askFact(
    readSubnetFacts(aws, { subnetIds }, options),
    options,
  );
  return all.known
    ? knownFact(all.value.filter(subnet => !subnet.isPublic))
    : all;
}
