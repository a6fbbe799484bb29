import { describePlace } from '../describePlace';
import { factValue } from '../Fact';
import type { PreflightRule } from '../PreflightRule';
import { subnetsOf } from '../requestParts';
import type { PlacedRequest } from '../requests/PreflightRequest';

/** Every subnet asked for exists in the scope and is named once. */
export const subnetsExist: PreflightRule<PlacedRequest> = (request, facts) => {
  const { field, ids } = subnetsOf(request);
  const subnets = factValue(facts.subnets);
  if (!subnets) {
    return [];
  }
  const existing = new Set(subnets.map(subnet => subnet.subnetId));
  const missing = [...new Set(ids)].filter(id => !existing.has(id));
  return missing.map(id => ({
    severity: 'error' as const,
    code: 'SUBNET_NOT_FOUND',
    field,
    message: `No subnet '${id}' in ${describePlace(facts.scope)}`,
    remedy:
      'Pick a subnet of this account and region, or correct the account or the region.',
  }));
};
