import { describePlace } from '../describePlace';
import { infoFinding } from '../findings';
import type { PreflightRule } from '../PreflightRule';

/** Says so when AWS's default quotas stand in for the account's own. */
export const quotasAreKnown: PreflightRule = (_, facts) => {
  const { quotas, scope } = facts;
  if (!quotas || quotas.known) {
    return [];
  }
  return [
    infoFinding('QUOTAS_UNKNOWN', {
      message: `Could not read the quotas of EKS in ${describePlace(
        scope,
      )}, AWS's defaults are taken: ${quotas.reason}`,
      remedy:
        "Allow Backstage's role servicequotas:ListServiceQuotas, so that raised quotas count.",
    }),
  ];
};
