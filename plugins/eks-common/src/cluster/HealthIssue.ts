/**
 * A problem that AWS reports on a cluster, node group or Fargate profile.
 *
 * @public
 */
export interface HealthIssue {
  /** AWS's code, for example `NodeCreationFailure`. */
  code: string;
  message: string;
  /** ARNs or identifiers of the resources concerned. */
  resourceIds: string[];
}
