import type { AssociatedPolicyRow } from '../../services/eks/tables';

/** Who asks a cluster, as its access entries or its `aws-auth` know them. */
export interface User {
  username: string;
  groups: string[];
  policies: Pick<AssociatedPolicyRow, 'policyArn' | 'accessScope'>[];
  /** ARN of the user or session behind the token. */
  arn: string;
  accountId: string;
}
