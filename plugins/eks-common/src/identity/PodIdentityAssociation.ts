/**
 * A ServiceAccount tied to a role by EKS Pod Identity. Source: eks:DescribePodIdentityAssociation.
 *
 * @public
 */
export interface PodIdentityAssociation {
  kind: 'pod-identity-association';
  arn: string;
  /** `<namespace>/<serviceAccount>`. */
  name: string;
  accountId: string;
  region: string;
  clusterName: string;
  clusterArn: string;
  /** AWS's identifier. */
  id: string;
  namespace: string;
  serviceAccount: string;
  roleArn: string;
  /** The role that the first one goes on to assume, mostly in another account. */
  targetRoleArn?: string;
  /** The external ID with which the target role is assumed. */
  externalId?: string;
  /** True when no session tags are passed on. */
  disableSessionTags?: boolean;
  /** The add-on that owns it. */
  ownerArn?: string;
  /** ISO 8601. */
  createdAt?: string;
  /** ISO 8601. */
  modifiedAt?: string;
  tags: Record<string, string>;
}
