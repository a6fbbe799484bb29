import {
  evaluatePolicies,
  type PolicyQuestion,
} from '../services/iam/policies/evaluatePolicies';
import type { PrincipalPolicies } from '../services/iam/policies/policiesOfPrincipal';

/** Why something is not allowed, in IAM's words, for example `because no identity-based policy allows the eks:ListClusters action`. */
export type Refusal = string;

/**
 * Whether the policies of a principal allow something; undefined when they do.
 *
 * | any policy denies | every set of policies allows | answer |
 * |---|---|---|
 * | yes | either | refused, the denying set named |
 * | no | no | refused, the first set that does not allow named |
 * | no | yes | allowed |
 *
 * The sets are the role's own policies, its permissions boundary and the policies of its session.
 */
export function judgeAccess(
  { policies, boundary, session }: PrincipalPolicies,
  question: PolicyQuestion,
  options: {
    /** Whether a policy of the resource allows it already, so that the principal's own need not. */
    grantedByResource?: boolean;
  } = {},
): Refusal | undefined {
  const answers = [
    {
      answer: evaluatePolicies(policies, question),
      explicit: 'with an explicit deny in an identity-based policy',
      implicit: 'because no identity-based policy allows',
      waived: options.grantedByResource,
    },
    boundary && {
      answer: evaluatePolicies(boundary, question),
      explicit: 'with an explicit deny in a permissions boundary',
      implicit: 'because no permissions boundary allows',
    },
    session && {
      answer: evaluatePolicies(session, question),
      explicit: 'with an explicit deny in a session policy',
      implicit: 'because no session policy allows',
    },
  ].filter(each => each !== undefined);
  const denying = answers.find(
    ({ answer }) => answer.decision === 'explicitDeny',
  );
  if (denying) return denying.explicit;
  const silent = answers.find(
    ({ answer, waived }) => !waived && answer.decision !== 'allowed',
  );
  return silent && `${silent.implicit} the ${question.action} action`;
}
