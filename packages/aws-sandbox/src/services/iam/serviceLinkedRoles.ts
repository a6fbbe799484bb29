import type { RoleRow } from './tables';
import { AwsError } from '../../server/AwsError';

/** Names of the roles that services make for themselves, by service. */
export const serviceLinkedRoleNames: Record<string, string> = {
  'appmesh.amazonaws.com': 'AWSServiceRoleForAppMesh',
  'autoscaling.amazonaws.com': 'AWSServiceRoleForAutoScaling',
  'eks-fargate.amazonaws.com': 'AWSServiceRoleForAmazonEKSForFargate',
  'eks-nodegroup.amazonaws.com': 'AWSServiceRoleForAmazonEKSNodegroup',
  'eks.amazonaws.com': 'AWSServiceRoleForAmazonEKS',
  'elasticloadbalancing.amazonaws.com': 'AWSServiceRoleForElasticLoadBalancing',
  'spot.amazonaws.com': 'AWSServiceRoleForEC2Spot',
  'vpc-lattice.amazonaws.com': 'AWSServiceRoleForVpcLattice',
};

/** The service that a role is linked to; undefined for ordinary roles. */
export function linkedService(role: RoleRow): string | undefined {
  return /^\/aws-service-role\/([^/]+)\/$/.exec(role.path)?.[1];
}

/**
 * Checks that a role is not a service's own.
 *
 * @throws AwsError UnmodifiableEntity.
 */
export function requireOrdinaryRole(role: RoleRow): void {
  if (linkedService(role) === undefined) return;
  throw new AwsError(
    'UnmodifiableEntity',
    `Cannot perform the operation on the protected role '${role.roleName}' - this role is only modifiable by AWS`,
    { status: 400 },
  );
}
