import type { AccessEntryRequest } from '@eks-platform/backstage-plugin-eks-common';
import { accessPolicyLine } from './accessPolicyLine';
import type { DescribedAccessEntry } from './describeAccessEntry';

/** The access policies that an entry lacks. */
export function missingAccessPolicies(
  request: AccessEntryRequest,
  existing: DescribedAccessEntry | undefined,
): AccessEntryRequest['accessPolicies'] {
  const found = (existing?.accessPolicies ?? []).map(accessPolicyLine);
  return request.accessPolicies.filter(
    policy => !found.includes(accessPolicyLine(policy)),
  );
}
