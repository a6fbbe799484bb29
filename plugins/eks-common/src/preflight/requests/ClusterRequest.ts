/**
 * A cluster as it shall be made, in the words of eks:CreateCluster.
 *
 * @public
 */
export interface ClusterRequest {
  kind: 'cluster';
  name: string;
  roleArn: string;
  /** Missing: EKS's default version. */
  version?: string;
  resourcesVpcConfig: {
    subnetIds: string[];
    securityGroupIds?: string[];
    endpointPublicAccess: boolean;
    endpointPrivateAccess: boolean;
    /** Missing: from everywhere. */
    publicAccessCidrs?: string[];
  };
  accessConfig: {
    authenticationMode: 'API' | 'API_AND_CONFIG_MAP' | 'CONFIG_MAP';
    bootstrapClusterCreatorAdminPermissions: boolean;
  };
  kubernetesNetworkConfig?: {
    serviceIpv4Cidr?: string;
    ipFamily?: 'ipv4' | 'ipv6';
  };
  logging?: {
    clusterLogging: Array<{ types: ClusterLogType[]; enabled: boolean }>;
  };
  encryptionConfig?: Array<{
    resources: string[];
    provider: { keyArn: string };
  }>;
  upgradePolicy?: { supportType: 'STANDARD' | 'EXTENDED' };
  deletionProtection?: boolean;
  zonalShiftConfig?: { enabled: boolean };
  tags?: Record<string, string>;
}

/**
 * A log of the control plane that EKS can send to CloudWatch.
 *
 * @public
 */
export type ClusterLogType =
  | 'api'
  | 'audit'
  | 'authenticator'
  | 'controllerManager'
  | 'scheduler';
