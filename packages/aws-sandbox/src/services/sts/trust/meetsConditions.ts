import type { PolicyStatement } from '../../iam/policies/PolicyDocument';
import { matchesPattern } from '../../matchesPattern';
import { fillVariables } from './fillVariables';

/** What is known of a request, by lower-case condition key; a key that is absent has no value. */
export type ConditionContext = Record<string, string[] | undefined>;

type Comparison = (found: string, wanted: string) => boolean;

const COMPARISONS: Record<string, Comparison> = {
  StringEquals: (found, wanted) => found === wanted,
  StringEqualsIgnoreCase: (found, wanted) =>
    found.toLowerCase() === wanted.toLowerCase(),
  StringLike: matchesPattern,
  ArnEquals: matchesPattern,
  ArnLike: matchesPattern,
  Bool: (found, wanted) => found.toLowerCase() === wanted.toLowerCase(),
  NumericEquals: (found, wanted) => Number(found) === Number(wanted),
  NumericLessThan: (found, wanted) => Number(found) < Number(wanted),
  NumericLessThanEquals: (found, wanted) => Number(found) <= Number(wanted),
  NumericGreaterThan: (found, wanted) => Number(found) > Number(wanted),
  NumericGreaterThanEquals: (found, wanted) => Number(found) >= Number(wanted),
  DateEquals: (found, wanted) => timeOf(found) === timeOf(wanted),
  DateLessThan: (found, wanted) => timeOf(found) < timeOf(wanted),
  DateLessThanEquals: (found, wanted) => timeOf(found) <= timeOf(wanted),
  DateGreaterThan: (found, wanted) => timeOf(found) > timeOf(wanted),
  DateGreaterThanEquals: (found, wanted) => timeOf(found) >= timeOf(wanted),
};

const NEGATIONS: Record<string, string> = {
  StringNotEquals: 'StringEquals',
  StringNotEqualsIgnoreCase: 'StringEqualsIgnoreCase',
  StringNotLike: 'StringLike',
  ArnNotEquals: 'ArnEquals',
  ArnNotLike: 'ArnLike',
  NumericNotEquals: 'NumericEquals',
  DateNotEquals: 'DateEquals',
};

/**
 * Whether every condition of a statement holds. An operator the sandbox does not know never holds.
 *
 * | operator | key absent | key present |
 * |---|---|---|
 * | StringEquals and its like | no | any wanted value equals |
 * | StringNotEquals and its like | yes | no wanted value equals |
 * | …IfExists | yes | as without |
 * | ForAnyValue:… | no | some found value equals some wanted one |
 * | ForAllValues:… | yes | every found value equals some wanted one |
 * | Null | wanted is true | wanted is false |
 */
export function meetsConditions(
  conditions: PolicyStatement['conditions'],
  context: ConditionContext,
): boolean {
  return Object.entries(conditions).every(([operator, tests]) =>
    Object.entries(tests).every(([key, wanted]) =>
      holds(
        operator,
        context[key.toLowerCase()] ?? [],
        wanted
          .map(value => fillVariables(value, context))
          .filter(value => value !== undefined),
      ),
    ),
  );
}

function holds(operator: string, found: string[], wanted: string[]): boolean {
  const match = /^(?:(ForAllValues|ForAnyValue):)?(\w+?)(IfExists)?$/.exec(
    operator,
  );
  if (!match) return false;
  const [, quantifier, name, ifExists] = match;
  if (name === 'Null') {
    return wanted.some(
      value => (value.toLowerCase() === 'true') === (found.length === 0),
    );
  }
  const negated = Object.hasOwn(NEGATIONS, name);
  const compare = COMPARISONS[negated ? NEGATIONS[name] : name];
  if (!compare) return false;
  if (found.length === 0) {
    return Boolean(ifExists) || negated || quantifier === 'ForAllValues';
  }
  const fits = (value: string) =>
    wanted.some(item => compare(value, item)) !== negated;
  return quantifier === 'ForAnyValue' ? found.some(fits) : found.every(fits);
}

/** Epoch seconds or an ISO time, in milliseconds. */
function timeOf(text: string): number {
  return /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text);
}
