import { InputError } from '@backstage/errors';
import {
  purposeTrustPolicy,
  madeRoleRequirements,
  type RoleLimits,
  type RoleRequest,
  type Scope,
} from '@eks-platform/backstage-plugin-eks-common';
import {
  clusterArn,
  partitionOf,
} from '@eks-platform/backstage-plugin-eks-node';
import type { z } from 'zod/v3';
import type { roleInput } from './roleInput';

type Input = z.output<ReturnType<typeof roleInput>>;

const CNI_POLICY = 'AmazonEKS_CNI_Policy';

/** The purposes that can be limited, and by which inputs. */
const LIMITED_BY: Partial<Record<Input['purpose'], Array<keyof Input>>> = {
  'fargate-pod-execution': ['clusterName'],
  'pod-identity': ['clusterName', 'namespaces', 'serviceAccounts'],
};

/**
 * The role that an input asks for: AWS's policies for its purpose, and those asked for besides.
 *
 * @throws InputError naming each input that does not go with the purpose.
 */
export function toRoleRequest(input: Input): RoleRequest {
  refuseMisplaced(input);
  const { purpose, managedPolicyArns, withCniPolicy, ...settings } = input;
  const { roleName, path, description, inlinePolicies, tags } = settings;
  const { permissionsBoundary, maxSessionDuration } = settings;
  const partition = partitionOf(input.region);
  const ofPurpose = madeRoleRequirements[purpose].policies
    .map(({ anyOf }) => anyOf[0])
    .filter(name => withCniPolicy || name !== CNI_POLICY)
    .map(name => `arn:${partition}:iam::aws:policy/${name}`);
  return {
    kind: 'role',
    purpose,
    roleName,
    path,
    ...(description && { description }),
    assumeRolePolicyDocument: purposeTrustPolicy({
      purpose,
      partition,
      limits: limitsOf(input),
    }),
    managedPolicyArns: [...new Set([...ofPurpose, ...managedPolicyArns])],
    inlinePolicies,
    ...(permissionsBoundary && { permissionsBoundary }),
    ...(maxSessionDuration && { maxSessionDuration }),
    ...(tags && { tags }),
  };
}

/**
 * A pod execution role is limited to the Fargate profiles of the account and region even when no cluster is named, as AWS
 * recommends against the confused deputy.
 */
function limitsOf(input: Input): RoleLimits {
  const { purpose, accountId, region, clusterName } = input;
  const scope: Scope = { accountId, region };
  switch (purpose) {
    case 'fargate-pod-execution':
      return {
        sourceArn: `arn:${partitionOf(
          region,
        )}:eks:${region}:${accountId}:fargateprofile/${clusterName ?? '*'}/*`,
      };
    case 'pod-identity':
      return {
        clusterArn: clusterName && clusterArn(scope, clusterName),
        namespaces: input.namespaces,
        serviceAccounts: input.serviceAccounts,
      };
    default:
      return {};
  }
}

function refuseMisplaced(input: Input): void {
  const { purpose, withCniPolicy } = input;
  const allowed = LIMITED_BY[purpose] ?? [];
  const limits = ['clusterName', 'namespaces', 'serviceAccounts'] as const;
  const misplaced = [
    ...limits.filter(
      field => input[field] !== undefined && !allowed.includes(field),
    ),
    ...(withCniPolicy || purpose === 'node' ? [] : ['withCniPolicy']),
  ];
  if (misplaced.length > 0) {
    throw new InputError(
      `The input of eks:role:create is not accepted: ${misplaced
        .map(field => `${field}: does not go with a role for ${purpose}`)
        .join('; ')}`,
    );
  }
}
