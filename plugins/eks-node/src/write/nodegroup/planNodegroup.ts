import type { Nodegroup as AwsNodegroup } from '@aws-sdk/client-eks';
import type { NodegroupRequest } from '@eks-platform/backstage-plugin-eks-common';
import { toHealthIssues } from '../../translate/toHealthIssues';
import { describeHealth } from '../describeHealth';
import { planResource, type ResourcePlan } from '../ResourcePlan';

const HOPELESS: Record<string, string> = {
  CREATE_FAILED: 'its creation failed',
  DELETE_FAILED: 'its deletion failed',
  DELETING: 'it is being deleted',
};

/**
 * Plans a node group.
 *
 * The desired size makes no difference, because autoscalers move it, nor does what the request leaves to AWS.
 *
 * | existing node group | plan |
 * | --- | --- |
 * | none | create |
 * | CREATE_FAILED, DELETING or DELETE_FAILED | conflict |
 * | as wanted, CREATING and DEGRADED included | adopt |
 * | anything else | differs |
 *
 * @public
 */
export function planNodegroup(
  request: NodegroupRequest,
  existing: AwsNodegroup | undefined,
): ResourcePlan {
  return planResource({
    wanted: wantedFields(request),
    existing: existing && {
      status: existing.status ?? 'UNKNOWN',
      fields: existing,
      hopeless: judgeStatus(existing),
    },
  });
}

function judgeStatus(nodegroup: AwsNodegroup): string | undefined {
  const reason = HOPELESS[nodegroup.status ?? ''];
  const issues = toHealthIssues(nodegroup.health?.issues);
  return reason && issues.length > 0
    ? `${reason}: ${describeHealth(issues)}`
    : reason;
}

function wantedFields(request: NodegroupRequest) {
  const {
    kind,
    clusterName,
    nodegroupName,
    scalingConfig,
    launchTemplate,
    ...fields
  } = request;
  const { minSize, maxSize } = scalingConfig;
  return {
    ...fields,
    scalingConfig: { minSize, maxSize },
    launchTemplate: launchTemplate && {
      ...launchTemplate,
      version: isAlias(launchTemplate.version)
        ? undefined
        : launchTemplate.version,
    },
  };
}

/** `$Latest` and `$Default` stand for a number that AWS tells in their place. */
function isAlias(version: string | undefined): boolean {
  return version?.startsWith('$') ?? false;
}
