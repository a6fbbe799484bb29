/**
 * A managed node group as it shall be made, in the words of eks:CreateNodegroup.
 *
 * @public
 */
export interface NodegroupRequest {
  kind: 'nodegroup';
  clusterName: string;
  nodegroupName: string;
  nodeRole: string;
  /** Missing: all private subnets of the cluster. */
  subnets?: string[];
  scalingConfig: { minSize: number; desiredSize: number; maxSize: number };
  instanceTypes?: string[];
  /** For example `AL2023_x86_64_STANDARD`; missing: by the architecture of the instance types. */
  amiType?: string;
  capacityType?: 'ON_DEMAND' | 'SPOT' | 'CAPACITY_BLOCK';
  /** GiB. */
  diskSize?: number;
  labels?: Record<string, string>;
  taints?: Array<{
    key: string;
    value?: string;
    effect: 'NO_SCHEDULE' | 'NO_EXECUTE' | 'PREFER_NO_SCHEDULE';
  }>;
  updateConfig?: { maxUnavailable?: number; maxUnavailablePercentage?: number };
  /** Missing: the cluster's. */
  version?: string;
  releaseVersion?: string;
  launchTemplate?: { id?: string; name?: string; version?: string };
  remoteAccess?: { ec2SshKey?: string; sourceSecurityGroups?: string[] };
  nodeRepairConfig?: { enabled: boolean };
  tags?: Record<string, string>;
}
