import { securityGroupTable } from '../../services/ec2/tables';
import { clusterSecurityGroup } from '../../services/eks/clusterSecurityGroup';
import { newClusterRow } from '../../services/eks/newClusterRow';
import {
  newFargateProfileRow,
  type NewFargateProfile,
} from '../../services/eks/newFargateProfileRow';
import {
  newNodegroupRow,
  type NewNodegroup,
} from '../../services/eks/newNodegroupRow';
import {
  clusterTable,
  fargateProfileTable,
  nodegroupTable,
  type NodegroupRow,
} from '../../services/eks/tables';
import { newOidcProviderRow } from '../../services/iam/newOidcProviderRow';
import { oidcProviderTable } from '../../services/iam/tables';
import { stableHex } from '../../world/stableId';
import type { World } from '../../world/World';
import type { DemoNetwork } from './network';

const MINUTE = 60_000;

/** The cluster that a node group or Fargate profile is added to. */
export interface DemoCluster {
  accountId: string;
  region: string;
  name: string;
  version: string;
  network: DemoNetwork;
  createdAt: number;
  /** ARN of its OIDC provider. */
  providerArn: string;
  /** The provider's URL without `https://`. */
  issuer: string;
}

/** Makes an ACTIVE cluster with its security group and OIDC provider. */
export function seedCluster(
  world: World,
  options: {
    accountId: string;
    region: string;
    name: string;
    version: string;
    network: DemoNetwork;
    createdAt: number;
    tags: Record<string, string>;
    publicAccess: boolean;
    deletionProtection?: boolean;
  },
): DemoCluster {
  const { accountId, region, name, version, network, createdAt } = options;
  const place = world.place(accountId, region);
  const groupId = `sg-0${stableHex(`${accountId}/${region}/${name}`, 16)}`;
  place.table(securityGroupTable).set(
    groupId,
    clusterSecurityGroup({
      groupId,
      clusterName: name,
      vpcId: network.vpcId,
      suffix: String(1000000 + name.length),
    }),
  );
  const row = newClusterRow({
    accountId,
    region,
    name,
    version,
    roleArn: `arn:aws:iam::${accountId}:role/eks-cluster-role`,
    vpcCidrBlock: network.cidrBlock,
    createdAt,
    settlesAt: createdAt + 9 * MINUTE,
    resourcesVpcConfig: {
      vpcId: network.vpcId,
      subnetIds: network.privateSubnetIds,
      clusterSecurityGroupId: groupId,
      endpointPublicAccess: options.publicAccess,
      endpointPrivateAccess: true,
      publicAccessCidrs: options.publicAccess ? ['203.0.113.0/24'] : [],
    },
    accessConfig: {
      authenticationMode: 'API_AND_CONFIG_MAP',
      bootstrapClusterCreatorAdminPermissions: false,
    },
    deletionProtection: options.deletionProtection ?? false,
    tags: options.tags,
  });
  place.table(clusterTable).set(name, row);

  const issuer = row.identity!.oidc!.issuer!.slice('https://'.length);
  const provider = newOidcProviderRow({
    accountId,
    url: issuer,
    clientIds: ['sts.amazonaws.com'],
    tags: { 'eks-cluster': name },
    createdAt: createdAt + 15 * MINUTE,
  });
  world
    .globalPlace(accountId)
    .table(oidcProviderTable)
    .set(provider.arn, provider);
  return {
    accountId,
    region,
    name,
    version,
    network,
    createdAt,
    providerArn: provider.arn,
    issuer,
  };
}

/** Adds a node group over the private subnets, made half an hour after its cluster. */
export function seedNodegroup(
  world: World,
  cluster: DemoCluster,
  nodegroupName: string,
  options: Partial<NewNodegroup> = {},
): NodegroupRow {
  const createdAt = cluster.createdAt + 30 * MINUTE;
  const row = newNodegroupRow({
    accountId: cluster.accountId,
    region: cluster.region,
    clusterName: cluster.name,
    nodegroupName,
    version: cluster.version,
    nodeRole: `arn:aws:iam::${cluster.accountId}:role/eks-node-role`,
    subnets: cluster.network.privateSubnetIds,
    createdAt,
    settlesAt: createdAt + 3 * MINUTE,
    ...options,
  });
  world
    .place(cluster.accountId, cluster.region)
    .table(nodegroupTable)
    .set(`${cluster.name}/${nodegroupName}`, row);
  return row;
}

/** Adds a Fargate profile over the private subnets, made an hour after its cluster. */
export function seedFargateProfile(
  world: World,
  cluster: DemoCluster,
  fargateProfileName: string,
  options: Partial<NewFargateProfile> & Pick<NewFargateProfile, 'selectors'>,
): void {
  const createdAt = cluster.createdAt + 60 * MINUTE;
  world
    .place(cluster.accountId, cluster.region)
    .table(fargateProfileTable)
    .set(
      `${cluster.name}/${fargateProfileName}`,
      newFargateProfileRow({
        accountId: cluster.accountId,
        region: cluster.region,
        clusterName: cluster.name,
        fargateProfileName,
        podExecutionRoleArn: `arn:aws:iam::${cluster.accountId}:role/eks-fargate-pod-role`,
        subnets: cluster.network.privateSubnetIds,
        createdAt,
        settlesAt: createdAt + 2.5 * MINUTE,
        ...options,
      }),
    );
}
