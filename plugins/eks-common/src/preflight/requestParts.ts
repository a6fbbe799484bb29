import type { RolePurpose } from '../api/responses';
import type { PlacedRequest } from './requests/PreflightRequest';

/**
 * The subnets a request asks for, and the input that names them.
 *
 * @public
 */
export function subnetsOf(request: PlacedRequest): {
  field: string;
  ids: string[];
} {
  switch (request.kind) {
    case 'cluster':
      return {
        field: 'resourcesVpcConfig.subnetIds',
        ids: request.resourcesVpcConfig.subnetIds,
      };
    case 'nodegroup':
    case 'fargate-profile':
      return { field: 'subnets', ids: request.subnets ?? [] };
    default:
      throw unknownKind(request);
  }
}

/**
 * The role a request hands to EKS, what for, and the input that names it.
 *
 * @public
 */
export function roleOf(request: PlacedRequest): {
  field: string;
  arn: string;
  purpose: RolePurpose;
} {
  switch (request.kind) {
    case 'cluster':
      return { field: 'roleArn', arn: request.roleArn, purpose: 'cluster' };
    case 'nodegroup':
      return { field: 'nodeRole', arn: request.nodeRole, purpose: 'node' };
    case 'fargate-profile':
      return {
        field: 'podExecutionRoleArn',
        arn: request.podExecutionRoleArn,
        purpose: 'fargate-pod-execution',
      };
    default:
      throw unknownKind(request);
  }
}

function unknownKind(request: never): Error {
  return new Error(
    `No preflight for a request of kind '${(request as PlacedRequest).kind}'`,
  );
}
