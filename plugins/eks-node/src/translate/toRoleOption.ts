import type { Role } from '@aws-sdk/client-iam';
import {
  parseTrustPolicy,
  type RoleOption,
  type RolePurpose,
} from '@eks-platform/backstage-plugin-eks-common';
import { requireMember } from './requireMember';

const PURPOSE_BY_SERVICE = new Map<string, RolePurpose>(
  Object.entries({
    'eks.amazonaws.com': 'cluster',
    'ec2.amazonaws.com': 'node',
    'ec2.amazonaws.com.cn': 'node',
    'eks-fargate-pods.amazonaws.com': 'fargate-pod-execution',
    'pods.eks.amazonaws.com': 'pod-identity',
    'capabilities.eks.amazonaws.com': 'capability',
  }),
);

/** A role as IAM lists it; one whose trust policy cannot be read fits nothing. */
export function toRoleOption(role: Role): RoleOption {
  const name = requireMember(role.RoleName, 'RoleName', 'a role');
  const purposes = servicesTrustedBy(role).flatMap(
    service => PURPOSE_BY_SERVICE.get(service) ?? [],
  );
  return {
    arn: requireMember(role.Arn, 'Arn', `role '${name}'`),
    name,
    purposes: [...new Set(purposes)],
  };
}

function servicesTrustedBy(role: Role): string[] {
  try {
    return parseTrustPolicy(role.AssumeRolePolicyDocument ?? '').services;
  } catch {
    return [];
  }
}
