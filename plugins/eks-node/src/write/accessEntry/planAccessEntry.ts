import type { AccessEntryRequest } from '@eks-platform/backstage-plugin-eks-common';
import { bearsMark } from '../requestMark';
import { planResource, type ResourcePlan } from '../ResourcePlan';
import { accessPolicyLine } from './accessPolicyLine';
import type { DescribedAccessEntry } from './describeAccessEntry';

/**
 * Plans an access entry with its access policies.
 *
 * Groups and policies of a STANDARD entry must be exactly those asked for: an entry that may do more is another one. Those
 * of the other types are AWS's.
 *
 * | existing entry | plan |
 * | --- | --- |
 * | none | create |
 * | as wanted | adopt |
 * | as wanted but for access policies that it lacks, and begun by the same request | create, which goes on where it stopped |
 * | anything else | differs |
 *
 * @public
 */
export function planAccessEntry(
  request: AccessEntryRequest,
  existing: DescribedAccessEntry | undefined,
): ResourcePlan {
  const plan = planResource({
    wanted: wantedFields(request),
    existing: existing && {
      status: 'ACTIVE',
      fields: {
        ...existing,
        accessPolicies: existing.accessPolicies.map(accessPolicyLine),
      },
    },
  });
  const isHalfMade =
    existing &&
    plan.action === 'differs' &&
    plan.differences.every(({ field }) => field === 'accessPolicies') &&
    bearsMark(existing.tags, request) &&
    existing.accessPolicies
      .map(accessPolicyLine)
      .every(line =>
        request.accessPolicies.map(accessPolicyLine).includes(line),
      );
  return isHalfMade ? { action: 'create' } : plan;
}

function wantedFields(request: AccessEntryRequest) {
  const { type, username, kubernetesGroups, accessPolicies, tags } = request;
  const isStandard = type === 'STANDARD';
  return {
    type,
    username,
    kubernetesGroups: isStandard ? kubernetesGroups ?? [] : undefined,
    accessPolicies:
      isStandard || accessPolicies.length > 0
        ? accessPolicies.map(accessPolicyLine)
        : undefined,
    tags,
  };
}
