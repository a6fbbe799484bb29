import type { CapabilityRequest } from '@eks-platform/backstage-plugin-eks-common';
import { toHealthIssues } from '../../translate/toHealthIssues';
import { describeHealth } from '../describeHealth';
import { planResource, type ResourcePlan } from '../ResourcePlan';
import type { DescribedCapability } from './describeCapability';

const HOPELESS: Record<string, string> = {
  CREATE_FAILED: 'its creation failed',
  DELETE_FAILED: 'its deletion failed',
  DELETING: 'it is being deleted',
};

/**
 * Plans a capability.
 *
 * | existing capability | plan |
 * | --- | --- |
 * | none of this name | create |
 * | CREATE_FAILED, DELETING or DELETE_FAILED | conflict |
 * | as wanted, CREATING and DEGRADED included | adopt |
 * | anything else | differs |
 *
 * @public
 */
export function planCapability(
  request: CapabilityRequest,
  existing: DescribedCapability | undefined,
): ResourcePlan {
  const { type, roleArn, deletePropagationPolicy, configuration, tags } =
    request;
  return planResource({
    wanted: { type, roleArn, deletePropagationPolicy, configuration, tags },
    existing: existing && {
      status: existing.status ?? 'UNKNOWN',
      fields: existing,
      hopeless: judgeStatus(existing),
    },
  });
}

function judgeStatus(capability: DescribedCapability): string | undefined {
  const reason = HOPELESS[capability.status ?? ''];
  const issues = toHealthIssues(capability.health?.issues);
  return reason && issues.length > 0
    ? `${reason}: ${describeHealth(issues)}`
    : reason;
}
