import type {
  IrsaRoleRequest,
  RoleRequest,
} from '@eks-platform/backstage-plugin-eks-common';
import type { DescribedRole } from './DescribedRole';

/** The policies that a role lacks. */
export function missingPolicies(
  request: RoleRequest | IrsaRoleRequest,
  existing: DescribedRole | undefined,
): Pick<RoleRequest, 'managedPolicyArns' | 'inlinePolicies'> {
  return {
    managedPolicyArns: request.managedPolicyArns.filter(
      arn => !existing?.managedPolicyArns.includes(arn),
    ),
    inlinePolicies: Object.fromEntries(
      Object.entries(request.inlinePolicies).filter(
        ([name]) => !existing?.inlinePolicies[name],
      ),
    ),
  };
}
