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
    /** Part of EKS Auto Mode. */
    elasticLoadBalancing?: { enabled: boolean };
  };
  /** Part of EKS Auto Mode: nodes. */
  computeConfig?: {
    enabled: boolean;
    /** The pools that EKS brings; an empty list brings none. */
    nodePools?: AutoModeNodePool[];
    /** Role of the nodes of those pools. */
    nodeRoleArn?: string;
  };
  /** Part of EKS Auto Mode: volumes. */
  storageConfig?: { blockStorage: { enabled: boolean } };
  /** Whether EKS installs the VPC CNI, CoreDNS and kube-proxy by itself; missing: it does. */
  bootstrapSelfManagedAddons?: boolean;
  /** Networks of hybrid nodes and of the pods on them. */
  remoteNetworkConfig?: {
    remoteNodeNetworks?: Array<{ cidrs: string[] }>;
    remotePodNetworks?: Array<{ cidrs: string[] }>;
  };
  /** Missing: `standard`. */
  controlPlaneScalingConfig?: { tier: ControlPlaneTier };
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

/**
 * A node pool that EKS Auto Mode brings.
 *
 * @public
 */
export type AutoModeNodePool = 'general-purpose' | 'system';

/**
 * How much a control plane is provisioned with; all but `standard` cost by the hour.
 *
 * @public
 */
export type ControlPlaneTier =
  | 'standard'
  | 'tier-xl'
  | 'tier-2xl'
  | 'tier-4xl'
  | 'tier-8xl';
