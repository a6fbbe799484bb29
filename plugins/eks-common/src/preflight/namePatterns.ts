/**
 * The names EKS accepts for a cluster.
 *
 * @public
 */
export const CLUSTER_NAME_PATTERN = /^[0-9A-Za-z][0-9A-Za-z_-]{0,99}$/;

/**
 * The names EKS accepts for a node group.
 *
 * @public
 */
export const NODEGROUP_NAME_PATTERN = /^[0-9A-Za-z][0-9A-Za-z_-]{0,62}$/;

/**
 * The names EKS accepts for a Fargate profile.
 *
 * @public
 */
export const FARGATE_PROFILE_NAME_PATTERN = CLUSTER_NAME_PATTERN;
