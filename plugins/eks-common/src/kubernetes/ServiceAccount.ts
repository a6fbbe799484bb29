import type { ClusterMember } from './ClusterMember';

/**
 * A ServiceAccount and what it asks of IAM.
 *
 * @public
 */
export interface ServiceAccount extends ClusterMember {
  kind: 'service-account';
  namespace: string;
  /** Annotation `eks.amazonaws.com/role-arn`, exactly as it stands there; it need not be an ARN. */
  roleArn?: string;
  /** Annotation `eks.amazonaws.com/audience`; the webhook takes `sts.amazonaws.com` without it. */
  audience?: string;
  labels: Record<string, string>;
  /** ISO 8601. */
  createdAt?: string;
}
