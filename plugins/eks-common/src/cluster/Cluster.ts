import type { HealthIssue } from './HealthIssue';

/**
 * AWS's cluster states.
 *
 * @public
 */
export type ClusterStatus =
  | 'CREATING'
  | 'ACTIVE'
  | 'DELETING'
  | 'FAILED'
  | 'UPDATING'
  | 'PENDING';

/**
 * An EKS cluster. Source: eks:DescribeCluster.
 *
 * @public
 */
export interface Cluster {
  kind: 'cluster';
  arn: string;
  /** The exact EKS name, capital letters kept. */
  name: string;
  accountId: string;
  region: string;
  status: ClusterStatus;
  /** Kubernetes version, for example `1.34`. */
  version: string;
  platformVersion?: string;
  /** Missing while the cluster has none yet. */
  endpoint?: string;
  /** Base64 PEM; missing while the cluster has none yet. */
  certificateAuthority?: string;
  /** OIDC issuer URL. */
  oidcIssuer?: string;
  roleArn?: string;
  vpcId?: string;
  subnetIds: string[];
  securityGroupIds: string[];
  clusterSecurityGroupId?: string;
  endpointPublicAccess: boolean;
  endpointPrivateAccess: boolean;
  publicAccessCidrs: string[];
  /** `CONFIG_MAP`, `API` or `API_AND_CONFIG_MAP`. */
  authenticationMode?: string;
  /** `STANDARD` or `EXTENDED`. */
  supportType?: string;
  deletionProtection?: boolean;
  /** True when EKS Auto Mode manages compute. */
  autoMode: boolean;
  /** ISO 8601. */
  createdAt?: string;
  tags: Record<string, string>;
  health: HealthIssue[];
}
