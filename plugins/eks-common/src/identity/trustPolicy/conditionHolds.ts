import { hasWildcard, matchesPattern } from './matchesPattern';
import type { PolicyCondition } from './PolicyStatement';
import type { TrustRequest } from './TrustRequest';

/** What can be said of something that rests on facts which may not be known. */
export type Likelihood = 'yes' | 'no' | 'maybe';

type Comparison = (found: string, wanted: string) => boolean;

const COMPARISONS = new Map<string, Comparison>(
  Object.entries({
    stringequals: (found, wanted) => found === wanted,
    stringequalsignorecase: (found, wanted) =>
      found.toLowerCase() === wanted.toLowerCase(),
    stringlike: matchesPattern,
    arnequals: matchesArn,
    arnlike: matchesArn,
    bool: (found, wanted) => found.toLowerCase() === wanted.toLowerCase(),
  }),
);

/** A policy variable such as `${aws:PrincipalTag/team}`: what it stands for is not known here. */
const VARIABLE = /\$\{[^}*?$]/;

/**
 * Whether a condition holds for a request.
 *
 * | the request's key | the condition | holds |
 * | --- | --- | --- |
 * | known | compares strings, ARNs or booleans | as compared |
 * | surely absent | `IfExists`, `ForAllValues:`, negated, `Null: true` | yes |
 * | surely absent | anything else | no |
 * | not known | anything | maybe |
 * | known | another operator, or a policy variable | maybe |
 */
export function conditionHolds(
  condition: PolicyCondition,
  request: TrustRequest,
): Likelihood {
  const { operator, key, values } = condition;
  const found =
    request.context.get(key) ?? (request.isAbsent(key) ? [] : undefined);
  if (!found) {
    return 'maybe';
  }
  if (operator === 'null') {
    return toLikelihood(
      values.some(value => value.toLowerCase() === String(found.length === 0)),
    );
  }
  if (!found.length) {
    return toLikelihood(
      condition.holdsWithoutKey && condition.set !== 'foranyvalue',
    );
  }
  const isNegated = operator.includes('not');
  const compare = COMPARISONS.get(operator.replace('not', ''));
  if (!compare || values.some(value => VARIABLE.test(value))) {
    return 'maybe';
  }
  const matches = (value: string) =>
    values.some(wanted => compare(value, wanted)) !== isNegated;
  return toLikelihood(
    condition.set === 'foranyvalue'
      ? found.some(matches)
      : found.every(matches),
  );
}

/** Whether all of several hold. */
export function allHold(parts: Likelihood[]): Likelihood {
  if (parts.includes('no')) {
    return 'no';
  }
  return parts.includes('maybe') ? 'maybe' : 'yes';
}

function toLikelihood(holds: boolean): Likelihood {
  return holds ? 'yes' : 'no';
}

/** ArnEquals and ArnLike behave alike: each of the six parts of an ARN may hold wildcards, which do not reach over a colon. */
function matchesArn(found: string, wanted: string): boolean {
  if (!hasWildcard(wanted)) {
    return found === wanted;
  }
  const [foundParts, wantedParts] = [found, wanted].map(arn => {
    const parts = arn.split(':');
    return [...parts.slice(0, 5), parts.slice(5).join(':')];
  });
  return wantedParts.every((part, index) =>
    matchesPattern(foundParts[index], part),
  );
}
