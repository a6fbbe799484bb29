/**
 * An IAM role as it stands, for comparison with a request.
 *
 * @public
 */
export interface DescribedRole {
  arn: string;
  roleName: string;
  path: string;
  description?: string;
  /** JSON text. */
  assumeRolePolicyDocument: string;
  managedPolicyArns: string[];
  /** JSON texts by name. */
  inlinePolicies: Record<string, string>;
  permissionsBoundary?: string;
  maxSessionDuration?: number;
  tags: Record<string, string>;
  createdAt?: Date;
}
