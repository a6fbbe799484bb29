import type { FargateProfile as AwsFargateProfile } from '@aws-sdk/client-eks';
import type { FargateProfileRequest } from '@eks-platform/backstage-plugin-eks-common';
import { toHealthIssues } from '../../translate/toHealthIssues';
import { describeHealth } from '../describeHealth';
import { planResource, type ResourcePlan } from '../ResourcePlan';

const HOPELESS: Record<string, string> = {
  CREATE_FAILED: 'its creation failed',
  DELETE_FAILED: 'its deletion failed',
  DELETING: 'it is being deleted',
};

/**
 * Plans a Fargate profile. EKS cannot change one, so what differs has to be made anew under another name.
 *
 * | existing profile | plan |
 * | --- | --- |
 * | none | create |
 * | CREATE_FAILED, DELETING or DELETE_FAILED | conflict |
 * | as wanted, CREATING included | adopt |
 * | anything else | differs |
 *
 * @public
 */
export function planFargateProfile(
  request: FargateProfileRequest,
  existing: AwsFargateProfile | undefined,
): ResourcePlan {
  return planResource({
    wanted: wantedFields(request),
    existing: existing && {
      status: existing.status ?? 'UNKNOWN',
      fields: {
        ...existing,
        selectors: existing.selectors?.map(toWholeSelector),
      },
      hopeless: judgeStatus(existing),
    },
  });
}

function judgeStatus(profile: AwsFargateProfile): string | undefined {
  const reason = HOPELESS[profile.status ?? ''];
  const issues = toHealthIssues(profile.health?.issues);
  return reason && issues.length > 0
    ? `${reason}: ${describeHealth(issues)}`
    : reason;
}

function wantedFields(request: FargateProfileRequest) {
  const { kind, clusterName, fargateProfileName, selectors, ...fields } =
    request;
  return { ...fields, selectors: selectors.map(toWholeSelector) };
}

/** Labels narrow a selector, so one with more labels is another one: they are compared as a list. */
function toWholeSelector(selector: {
  namespace?: string;
  labels?: Record<string, string>;
}) {
  const { namespace, labels = {} } = selector;
  return {
    namespace,
    labels: Object.entries(labels).map(([key, value]) => `${key}=${value}`),
  };
}
