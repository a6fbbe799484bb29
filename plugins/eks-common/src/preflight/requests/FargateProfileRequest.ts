/**
 * A Fargate profile as it shall be made, in the words of eks:CreateFargateProfile.
 *
 * @public
 */
export interface FargateProfileRequest {
  kind: 'fargate-profile';
  clusterName: string;
  fargateProfileName: string;
  podExecutionRoleArn: string;
  /** Missing: all private subnets of the cluster. */
  subnets?: string[];
  selectors: Array<{ namespace: string; labels?: Record<string, string> }>;
  tags?: Record<string, string>;
}
