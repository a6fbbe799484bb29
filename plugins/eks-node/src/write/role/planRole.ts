import {
  describePolicy,
  type IrsaRoleRequest,
  type RoleRequest,
} from '@eks-platform/backstage-plugin-eks-common';
import { bearsMark } from '../requestMark';
import { planResource, type ResourcePlan } from '../ResourcePlan';
import type { DescribedRole } from './DescribedRole';

/** What is given to a role one after the other once it exists. */
const GIVEN_LATER = ['managedPolicyArns', 'inlinePolicies'];

/**
 * Plans a role with its policies.
 *
 * The trust policy and the policies must be exactly those asked for: a role that trusts more, or may do more, is another
 * one. The description makes no difference.
 *
 * | existing role | plan |
 * | --- | --- |
 * | none | create |
 * | as wanted | adopt |
 * | as wanted but for policies that it lacks, and begun by the same request | create, which goes on where it stopped |
 * | anything else | differs |
 *
 * @public
 */
export function planRole(
  request: RoleRequest | IrsaRoleRequest,
  existing: DescribedRole | undefined,
): ResourcePlan {
  const plan = planResource({
    wanted: wantedFields(request),
    existing: existing && { status: 'ACTIVE', fields: foundFields(existing) },
  });
  const isHalfMade =
    existing &&
    plan.action === 'differs' &&
    plan.differences.every(({ field }) => GIVEN_LATER.includes(field)) &&
    bearsMark(existing.tags, request) &&
    hasOnlyWantedPolicies(request, existing);
  return isHalfMade ? { action: 'create' } : plan;
}

function hasOnlyWantedPolicies(
  request: RoleRequest | IrsaRoleRequest,
  existing: DescribedRole,
): boolean {
  const wanted = inlineLines(request.inlinePolicies);
  return (
    existing.managedPolicyArns.every(arn =>
      request.managedPolicyArns.includes(arn),
    ) &&
    inlineLines(existing.inlinePolicies).every(line => wanted.includes(line))
  );
}

function wantedFields(request: RoleRequest | IrsaRoleRequest) {
  const { path, maxSessionDuration, permissionsBoundary, tags } = request;
  return {
    path,
    assumeRolePolicyDocument: describePolicy(request.assumeRolePolicyDocument),
    managedPolicyArns: request.managedPolicyArns,
    inlinePolicies: inlineLines(request.inlinePolicies),
    permissionsBoundary,
    maxSessionDuration,
    tags,
  };
}

function foundFields(role: DescribedRole) {
  return {
    ...role,
    assumeRolePolicyDocument: describePolicy(role.assumeRolePolicyDocument),
    inlinePolicies: inlineLines(role.inlinePolicies),
  };
}

function inlineLines(policies: Record<string, unknown>): string[] {
  return Object.entries(policies).flatMap(([name, document]) =>
    describePolicy(document).map(line => `${name}: ${line}`),
  );
}
