import type { HealthIssue } from './HealthIssue';

/**
 * AWS's Fargate profile states.
 *
 * @public
 */
export type FargateProfileStatus =
  | 'CREATING'
  | 'ACTIVE'
  | 'DELETING'
  | 'CREATE_FAILED'
  | 'DELETE_FAILED';

/**
 * The pods a Fargate profile catches: those of the namespace that carry all labels. Both may hold `*` and `?`.
 *
 * @public
 */
export interface FargateSelector {
  namespace: string;
  labels: Record<string, string>;
}

/**
 * A Fargate profile. Source: eks:DescribeFargateProfile.
 *
 * @public
 */
export interface FargateProfile {
  kind: 'fargate-profile';
  arn: string;
  name: string;
  accountId: string;
  region: string;
  clusterName: string;
  clusterArn: string;
  status: FargateProfileStatus;
  podExecutionRoleArn?: string;
  subnetIds: string[];
  selectors: FargateSelector[];
  /** ISO 8601. */
  createdAt?: string;
  tags: Record<string, string>;
  health: HealthIssue[];
}
