import type { PolicyDocument } from '../../identity/policy/PolicyDocument';

/**
 * A pod identity association as it shall be made, in the words of eks:CreatePodIdentityAssociation.
 *
 * @public
 */
export interface PodIdentityAssociationRequest {
  kind: 'pod-identity-association';
  clusterName: string;
  namespace: string;
  serviceAccount: string;
  roleArn: string;
  /** A role, of another account for example, that is assumed with the first one. */
  targetRoleArn?: string;
  disableSessionTags?: boolean;
  /** Narrows what the pods may do; only without session tags. */
  policy?: PolicyDocument;
  /** True when the cluster has nodes that EKS does not list: self-managed ones, or Karpenter's. */
  hasOtherNodes: boolean;
  tags?: Record<string, string>;
}
