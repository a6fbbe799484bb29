import type { Cluster } from '@aws-sdk/client-eks';
import { stableHex } from '../../world/stableId';
import { clusterArn } from './arns';
import { certificateAuthorityData } from './certificateAuthority';
import { applyLogging } from './clusterLogging';
import { findClusterVersion } from './clusterVersions';
import type { ClusterRow } from './tables';

/** What must be said of a cluster; the rest AWS fills in. */
export interface NewCluster
  extends Partial<Omit<ClusterRow, 'resourcesVpcConfig'>> {
  accountId: string;
  region: string;
  name: string;
  version: string;
  roleArn: string;
  resourcesVpcConfig: NonNullable<Cluster['resourcesVpcConfig']> & {
    vpcId: string;
    subnetIds: string[];
  };
  /** CIDR of the VPC, from which the default service range keeps apart. */
  vpcCidrBlock: string;
  createdAt: number;
  settlesAt: number;
}

/** Makes the row of a cluster with AWS's defaults. The ids follow from ARN and time of creation. */
export function newClusterRow(options: NewCluster): ClusterRow {
  const { accountId, region, vpcCidrBlock, ...given } = options;
  const arn = clusterArn({ accountId, region }, given.name);
  const identityId = stableHex(`${arn}@${given.createdAt}`, 32).toUpperCase();
  return {
    platformVersion: findClusterVersion(given.version)?.platformVersion,
    endpoint: `https://${identityId}.gr7.${region}.eks.amazonaws.com`,
    identity: {
      oidc: {
        issuer: `https://oidc.eks.${region}.amazonaws.com/id/${identityId}`,
      },
    },
    certificateAuthority: { data: certificateAuthorityData },
    kubernetesNetworkConfig: {
      serviceIpv4Cidr: vpcCidrBlock.startsWith('10.')
        ? '172.20.0.0/16'
        : '10.100.0.0/16',
      ipFamily: 'ipv4',
      elasticLoadBalancing: { enabled: false },
    },
    logging: applyLogging(undefined, undefined),
    accessConfig: {
      bootstrapClusterCreatorAdminPermissions: true,
      authenticationMode: 'CONFIG_MAP',
    },
    upgradePolicy: { supportType: 'EXTENDED' },
    deletionProtection: false,
    tags: {},
    ...given,
    arn,
    resourcesVpcConfig: {
      securityGroupIds: [],
      endpointPublicAccess: true,
      endpointPrivateAccess: false,
      publicAccessCidrs: ['0.0.0.0/0'],
      ...given.resourcesVpcConfig,
    },
  };
}
