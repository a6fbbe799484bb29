import type { PolicyDocument } from '../../identity/policy/PolicyDocument';
import type { MadeRolePurpose } from '../roleRequirements';

/**
 * An IAM role as it shall be made, in the words of iam:CreateRole, with its policies.
 *
 * @public
 */
export interface RoleSettings {
  roleName: string;
  /** Begins and ends with a slash. */
  path: string;
  description?: string;
  /** Whom the role trusts. */
  assumeRolePolicyDocument: PolicyDocument;
  /** ARNs. */
  managedPolicyArns: string[];
  /** Policies of the role's own, by name. */
  inlinePolicies: Record<string, PolicyDocument>;
  /** ARN of a managed policy. */
  permissionsBoundary?: string;
  /** Seconds. */
  maxSessionDuration?: number;
  tags?: Record<string, string>;
}

/**
 * A role that an AWS service assumes.
 *
 * @public
 */
export interface RoleRequest extends RoleSettings {
  kind: 'role';
  purpose: MadeRolePurpose;
}

/**
 * A ServiceAccount that shall get a role by IRSA.
 *
 * @public
 */
export interface IrsaServiceAccount {
  clusterName: string;
  /** Missing: the region of the scope. */
  region?: string;
  /** May hold `*` and `?` when the request allows wildcards. */
  namespace: string;
  /** May hold `*` and `?` when the request allows wildcards. */
  serviceAccount: string;
}

/**
 * A role that ServiceAccounts of clusters assume by IRSA.
 *
 * @public
 */
export interface IrsaRoleRequest extends RoleSettings {
  kind: 'irsa-role';
  serviceAccounts: IrsaServiceAccount[];
  /** True when names may hold wildcards. */
  allowWildcards: boolean;
  /** True when one wildcard may stand for every ServiceAccount of a cluster. */
  allowEveryServiceAccount: boolean;
  /** True when missing OIDC providers are made along. */
  createOidcProvider: boolean;
}
