import type { TrustPolicy } from './TrustPolicy';

/**
 * An IAM role that workloads of a cluster may assume (IRSA or Pod Identity). Source: iam:GetAccountAuthorizationDetails.
 *
 * @public
 */
export interface IamRole {
  kind: 'iam-role';
  arn: string;
  name: string;
  path: string;
  accountId: string;
  /** The region of the scope that read it; roles themselves have none. */
  region: string;
  trust: TrustPolicy;
  /** The trust policy itself, as compact JSON; missing until the role is collected anew after an update of the suite. */
  trustDocument?: string;
  /** ARNs of the managed policies attached. */
  attachedPolicyArns: string[];
  /** ISO 8601. */
  createdAt?: string;
  tags: Record<string, string>;
}
