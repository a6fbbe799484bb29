import type { HealthIssue } from './HealthIssue';

/**
 * AWS's add-on states.
 *
 * @public
 */
export type AddonStatus =
  | 'CREATING'
  | 'ACTIVE'
  | 'UPDATING'
  | 'DELETING'
  | 'CREATE_FAILED'
  | 'UPDATE_FAILED'
  | 'DELETE_FAILED'
  | 'DEGRADED';

/**
 * An add-on that EKS manages in a cluster. Source: eks:DescribeAddon.
 *
 * @public
 */
export interface Addon {
  kind: 'addon';
  arn: string;
  /** For example `vpc-cni`. */
  name: string;
  accountId: string;
  region: string;
  clusterName: string;
  clusterArn: string;
  status: AddonStatus;
  /** For example `v1.19.2-eksbuild.1`. */
  version: string;
  /** The role of its ServiceAccount by IRSA. */
  serviceAccountRoleArn?: string;
  /** ARNs of its Pod Identity associations. */
  podIdentityAssociationArns: string[];
  /** The namespace it is installed in, where it was chosen. */
  namespace?: string;
  publisher?: string;
  /** ISO 8601. */
  createdAt?: string;
  /** ISO 8601. */
  modifiedAt?: string;
  tags: Record<string, string>;
  health: HealthIssue[];
}
