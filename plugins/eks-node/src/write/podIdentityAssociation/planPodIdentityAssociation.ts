import {
  describePolicy,
  type PodIdentityAssociationRequest,
} from '@eks-platform/backstage-plugin-eks-common';
import { planResource, type ResourcePlan } from '../ResourcePlan';
import type { DescribedPodIdentityAssociation } from './describePodIdentityAssociation';

const NONE = 'none';

/**
 * Plans the pod identity association of a ServiceAccount.
 *
 * A target role and a policy must be exactly those asked for, none included, because they change what the pods may do.
 *
 * | existing association | plan |
 * | --- | --- |
 * | none | create |
 * | as wanted | adopt |
 * | anything else | differs |
 *
 * @public
 */
export function planPodIdentityAssociation(
  request: PodIdentityAssociationRequest,
  existing: DescribedPodIdentityAssociation | undefined,
): ResourcePlan {
  return planResource({
    wanted: comparable(request),
    existing: existing && { status: 'ACTIVE', fields: comparable(existing) },
  });
}

function comparable(association: {
  roleArn?: string;
  targetRoleArn?: string;
  disableSessionTags?: boolean;
  policy?: unknown;
  tags?: Record<string, string>;
}) {
  const { roleArn, targetRoleArn, disableSessionTags, policy, tags } =
    association;
  return {
    roleArn,
    targetRoleArn: targetRoleArn ?? NONE,
    disableSessionTags,
    policy: policy ? describePolicy(policy) : [],
    tags,
  };
}
