import type { Cluster as AwsCluster } from '@aws-sdk/client-eks';
import type { Cluster, Scope } from '@eks-platform/backstage-plugin-eks-common';
import { requireMember } from './requireMember';
import { toHealthIssues } from './toHealthIssues';
import { toTags } from './toTags';

/** A cluster as EKS describes it; while it is being created the members it has not got yet are left out. */
export function toCluster(cluster: AwsCluster, scope: Scope): Cluster {
  const vpc = cluster.resourcesVpcConfig ?? {};
  const name = requireMember(cluster.name, 'name', 'a cluster');
  const where = `cluster '${name}'`;
  return {
    kind: 'cluster',
    arn: requireMember(cluster.arn, 'arn', where),
    name,
    accountId: scope.accountId,
    region: scope.region,
    status: requireMember(cluster.status, 'status', where),
    version: requireMember(cluster.version, 'version', where),
    platformVersion: cluster.platformVersion || undefined,
    endpoint: cluster.endpoint || undefined,
    certificateAuthority: cluster.certificateAuthority?.data || undefined,
    oidcIssuer: cluster.identity?.oidc?.issuer || undefined,
    roleArn: cluster.roleArn,
    vpcId: vpc.vpcId,
    subnetIds: vpc.subnetIds ?? [],
    securityGroupIds: vpc.securityGroupIds ?? [],
    clusterSecurityGroupId: vpc.clusterSecurityGroupId || undefined,
    endpointPublicAccess: vpc.endpointPublicAccess ?? false,
    endpointPrivateAccess: vpc.endpointPrivateAccess ?? false,
    publicAccessCidrs: vpc.publicAccessCidrs ?? [],
    authenticationMode: cluster.accessConfig?.authenticationMode,
    supportType: cluster.upgradePolicy?.supportType,
    deletionProtection: cluster.deletionProtection,
    autoMode: cluster.computeConfig?.enabled ?? false,
    createdAt: cluster.createdAt?.toISOString(),
    tags: toTags(cluster.tags),
    health: toHealthIssues(cluster.health?.issues),
  };
}
