import type { PreflightFacts } from './facts';
import type { ClusterRequest } from './requests/ClusterRequest';
import type { PlacedRequest } from './requests/PreflightRequest';
import {
  autoModeClusterRole,
  autoModeNodeRole,
  roleRequirements,
  type RoleRequirement,
} from './roleRequirements';

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
 * A role that a request hands to EKS.
 */
export interface HandedRole {
  /** The input that names it. */
  field: string;
  arn: string;
  requirement: RoleRequirement;
  /** What was read of it. */
  fact: PreflightFacts['role'];
}

/** The roles a request hands to EKS, what is expected of each, and what was read of it. */
export function rolesOf(
  request: PlacedRequest,
  facts: PreflightFacts,
): HandedRole[] {
  switch (request.kind) {
    case 'cluster':
      return rolesOfCluster(request, facts);
    case 'nodegroup':
      return [
        {
          field: 'nodeRole',
          arn: request.nodeRole,
          requirement: roleRequirements.node,
          fact: facts.role,
        },
      ];
    case 'fargate-profile':
      return [
        {
          field: 'podExecutionRoleArn',
          arn: request.podExecutionRoleArn,
          requirement: roleRequirements['fargate-pod-execution'],
          fact: facts.role,
        },
      ];
    default:
      throw unknownKind(request);
  }
}

function rolesOfCluster(
  request: ClusterRequest,
  facts: PreflightFacts,
): HandedRole[] {
  const { enabled, nodeRoleArn } = request.computeConfig ?? {};
  const roles: HandedRole[] = [
    {
      field: 'roleArn',
      arn: request.roleArn,
      requirement: enabled ? autoModeClusterRole : roleRequirements.cluster,
      fact: facts.role,
    },
  ];
  if (enabled && nodeRoleArn) {
    roles.push({
      field: 'computeConfig.nodeRoleArn',
      arn: nodeRoleArn,
      requirement: autoModeNodeRole,
      fact: facts.nodeRole,
    });
  }
  return roles;
}

function unknownKind(request: never): Error {
  return new Error(
    `No preflight for a request of kind '${(request as PlacedRequest).kind}'`,
  );
}
