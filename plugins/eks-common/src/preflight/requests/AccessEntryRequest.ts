/**
 * The types of access entries.
 *
 * @public
 */
export const ACCESS_ENTRY_TYPES = [
  'STANDARD',
  'EC2_LINUX',
  'EC2_WINDOWS',
  'EC2',
  'FARGATE_LINUX',
  'HYBRID_LINUX',
  'HYPERPOD_LINUX',
] as const;

/**
 * An access policy of EKS and where it holds.
 *
 * @public
 */
export interface AccessPolicyRequest {
  /** ARN, or the name alone, for example `AmazonEKSViewPolicy`. */
  policyArn: string;
  accessScope: {
    type: 'cluster' | 'namespace';
    /** May end with `*`. */
    namespaces?: string[];
  };
}

/**
 * An access entry as it shall be made, in the words of eks:CreateAccessEntry, with its access policies.
 *
 * @public
 */
export interface AccessEntryRequest {
  kind: 'access-entry';
  clusterName: string;
  /** An IAM role or user. */
  principalArn: string;
  type: (typeof ACCESS_ENTRY_TYPES)[number];
  kubernetesGroups?: string[];
  username?: string;
  accessPolicies: AccessPolicyRequest[];
  tags?: Record<string, string>;
}
