/**
 * Actions that a creation asks AWS for, all on the same resources and under the same conditions.
 *
 * @public
 */
export interface PermissionNeed {
  /** In IAM's words, for example `eks:CreateNodegroup`. */
  actions: string[];
  /** ARNs; `*` for actions that know no resources. */
  resources: string[];
  /** Values by condition key, for example `iam:PassedToService`. */
  context?: Record<string, string[]>;
}

/**
 * An action that AWS would refuse, as far as its policies tell.
 *
 * @public
 */
export interface DeniedPermission {
  action: string;
  resource: string;
  /** `implicitDeny`: no policy allows it; `explicitDeny`: one forbids it. */
  decision: string;
  /** Condition keys that the policies ask for and that cannot be foreseen: AWS may allow it after all. */
  missingContext: string[];
}

/**
 * Who asks AWS, and what AWS would refuse.
 *
 * @public
 */
export interface CallerPermissions {
  /** ARN of the role or user whose policies were asked. */
  callerArn: string;
  denied: DeniedPermission[];
}
