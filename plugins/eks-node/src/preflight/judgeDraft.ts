import {
  completeDraft,
  findingsOfDraft,
  runPreflight,
  type DraftedRequest,
  type Finding,
  type PreflightDraft,
  type PreflightFacts,
} from '@eks-platform/backstage-plugin-eks-common';
import type { AwsScope } from '../EksService';
import type { ReadOptions } from '../read/ReadOptions';
import { gatherClusterFacts } from './gatherClusterFacts';
import { gatherFargateProfileFacts } from './gatherFargateProfileFacts';
import { gatherNodegroupFacts } from './gatherNodegroupFacts';

/**
 * Judges what somebody has chosen so far, as preflight will judge it in the end. What the caller may do is left to the end:
 * it does not depend on the choices.
 *
 * @public
 */
export async function judgeDraft(
  aws: AwsScope,
  draft: PreflightDraft,
  options: ReadOptions = {},
): Promise<Finding[]> {
  // Nothing can be said of what is in a cluster before the cluster is chosen.
  if (draft.kind !== 'cluster' && !draft.clusterName) {
    return [];
  }
  const request = completeDraft(draft);
  const facts = factsOfDraft(draft, await gather(aws, request, options));
  return findingsOfDraft(draft, runPreflight(request, facts));
}

async function gather(
  aws: AwsScope,
  request: DraftedRequest,
  options: ReadOptions,
): Promise<PreflightFacts> {
  switch (request.kind) {
    case 'cluster':
      return gatherClusterFacts(aws, request, options);
    case 'nodegroup':
      return gatherNodegroupFacts(aws, request, options);
    case 'fargate-profile':
      return gatherFargateProfileFacts(aws, request, options);
    default:
      throw new Error(`No facts for ${JSON.stringify(request)}`);
  }
}

/** What was read for a choice that is not made is no fact about it. */
function factsOfDraft(
  draft: PreflightDraft,
  facts: PreflightFacts,
): PreflightFacts {
  const { callerPermissions, role, subnets, vpc, vpcEndpoints, ...others } =
    facts;
  const ofSubnets =
    draft.kind !== 'cluster' || (draft.subnetIds ?? []).length > 0
      ? { subnets, vpc, vpcEndpoints }
      : {};
  return {
    ...others,
    ...(draft.roleArn && { role }),
    ...ofSubnets,
  };
}
