import type { AssociatedAccessPolicy as AwsAssociatedAccessPolicy } from '@aws-sdk/client-eks';
import type { AssociatedAccessPolicy } from '@eks-platform/backstage-plugin-eks-common';
import { requireMember } from './requireMember';

/** An access policy as EKS lists it among those of an access entry. */
export function toAssociatedAccessPolicy(
  policy: AwsAssociatedAccessPolicy,
): AssociatedAccessPolicy {
  return {
    policyArn: requireMember(
      policy.policyArn,
      'policyArn',
      'an associated access policy',
    ),
    scope: policy.accessScope?.type === 'namespace' ? 'namespace' : 'cluster',
    namespaces: policy.accessScope?.namespaces ?? [],
  };
}
