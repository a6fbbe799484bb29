import { matchesPattern } from '../../matchesPattern';
import type { PolicyDocument } from '../../iam/policies/PolicyDocument';

/** Whether a trust policy lets an AWS service assume its role (or do something else with it), conditions aside. */
export function trustsService(
  policy: PolicyDocument,
  /** For example `eks.amazonaws.com`. */
  service: string,
  action = 'sts:AssumeRole',
): boolean {
  const wanted = action.toLowerCase();
  return policy.statements.some(
    ({ effect, actions, principals }) =>
      effect === 'Allow' &&
      (actions ?? []).some(pattern =>
        matchesPattern(wanted, pattern.toLowerCase()),
      ) &&
      (principals?.Service ?? []).includes(service),
  );
}
