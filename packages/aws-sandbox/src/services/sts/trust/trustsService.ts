import type { PolicyDocument } from '../../iam/policies/PolicyDocument';

/** Whether a trust policy lets an AWS service assume its role, conditions aside. */
export function trustsService(
  policy: PolicyDocument,
  /** For example `eks.amazonaws.com`. */
  service: string,
): boolean {
  return policy.statements.some(
    ({ effect, actions, principals }) =>
      effect === 'Allow' &&
      (actions ?? []).some(action =>
        /^(sts:(AssumeRole|\*)|\*)$/i.test(action),
      ) &&
      (principals?.Service ?? []).includes(service),
  );
}
