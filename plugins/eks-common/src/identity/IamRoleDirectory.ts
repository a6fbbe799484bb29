/**
 * The names of an account's roles that no workload may assume. With it a role that a ServiceAccount asks for and that is not
 * among the workload roles is known to exist without trusting it, or not to exist at all; where it is missing, the account's
 * roles were never read. Source: iam:GetAccountAuthorizationDetails.
 *
 * @public
 */
export interface IamRoleDirectory {
  kind: 'iam-role-directory';
  /** Made of the account: AWS gives it none. */
  arn: string;
  /** The account. */
  name: string;
  accountId: string;
  /** The region of the scope that read it; roles themselves have none. */
  region: string;
  /** Path and name of each, without the leading slash, sorted: `apps/deployer`. */
  roles: string[];
}
