import type { Finding } from '../Finding';
import { errorFinding, infoFinding } from '../findings';
import type { PreflightRule } from '../PreflightRule';
import type { PodIdentityAssociationRequest } from '../requests/PodIdentityAssociationRequest';

/** A policy narrows sessions only when they carry no tags; a target role must let the first role in. */
export const podIdentityOptionsAgree: PreflightRule<
  PodIdentityAssociationRequest
> = request => {
  const { policy, disableSessionTags, targetRoleArn, roleArn } = request;
  const findings: Finding[] = [];
  if (policy && !disableSessionTags) {
    findings.push(
      errorFinding('POLICY_WITH_SESSION_TAGS', {
        field: 'policy',
        message: `Wanted disableSessionTags beside policy, found it ${
          disableSessionTags === undefined ? 'left out' : 'switched off'
        }`,
        remedy: 'Set disableSessionTags to true, or leave the policy out.',
      }),
    );
  }
  if (targetRoleArn) {
    findings.push(
      infoFinding('TARGET_ROLE_UNCHECKED', {
        field: 'targetRoleArn',
        message: `Role '${targetRoleArn}' is assumed by '${roleArn}', which is not checked`,
        remedy:
          "Let the role's trust policy allow sts:AssumeRole and sts:TagSession to the first role, with the external ID of the association, and let the first role do sts:AssumeRole on it.",
      }),
    );
  }
  return findings;
};
