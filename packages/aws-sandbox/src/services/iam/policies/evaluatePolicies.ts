import { matchesPattern } from '../../matchesPattern';
import { fillVariables } from '../../sts/trust/fillVariables';
import {
  meetsConditions,
  type ConditionContext,
} from '../../sts/trust/meetsConditions';
import type { PolicyDocument, PolicyStatement } from './PolicyDocument';

/** One question to a set of policies. */
export interface PolicyQuestion {
  /** For example `eks:CreateCluster`. */
  action: string;
  /** An ARN, or `*` when no resource is named. */
  resource: string;
  /** May be worked out when it is asked for: most statements have no conditions. */
  readonly context: ConditionContext;
}

/** The answer, with the ids of the policies that decided. */
export interface PolicyAnswer {
  decision: 'allowed' | 'explicitDeny' | 'implicitDeny';
  matched: string[];
}

/**
 * Judges a question by policies: a denial beats any permission, and what nothing permits is denied.
 *
 * | any Deny matches | any Allow matches | decision |
 * |---|---|---|
 * | yes | either | explicitDeny |
 * | no | yes | allowed |
 * | no | no | implicitDeny |
 */
export function evaluatePolicies(
  policies: { id: string; document: PolicyDocument }[],
  question: PolicyQuestion,
): PolicyAnswer {
  const matching = (effect: PolicyStatement['effect']) =>
    policies
      .filter(({ document }) =>
        document.statements.some(
          statement =>
            statement.effect === effect && covers(statement, question),
        ),
      )
      .map(({ id }) => id);
  const denied = matching('Deny');
  if (denied.length > 0) return { decision: 'explicitDeny', matched: denied };
  const allowed = matching('Allow');
  if (allowed.length > 0) return { decision: 'allowed', matched: allowed };
  return { decision: 'implicitDeny', matched: [] };
}

/** The condition keys that the statements for an action ask for and the question has no value of. */
export function missingContextKeys(
  policies: { document: PolicyDocument }[],
  question: PolicyQuestion,
): string[] {
  const keys = policies
    .flatMap(({ document }) => document.statements)
    .filter(statement => coversAction(statement, question.action))
    .flatMap(({ conditions }) => Object.values(conditions).flatMap(Object.keys))
    .filter(key => question.context[key.toLowerCase()] === undefined);
  return [...new Set(keys)].sort();
}

function covers(statement: PolicyStatement, question: PolicyQuestion): boolean {
  return (
    coversAction(statement, question.action) &&
    coversResource(statement, question) &&
    (!hasAny(statement.conditions) ||
      meetsConditions(statement.conditions, question.context))
  );
}

function coversAction(
  { actions, notActions }: PolicyStatement,
  action: string,
): boolean {
  const fits = (pattern: string) =>
    matchesPattern(action.toLowerCase(), pattern.toLowerCase());
  return notActions ? !notActions.some(fits) : (actions ?? []).some(fits);
}

function coversResource(
  { resources, notResources }: PolicyStatement,
  question: PolicyQuestion,
): boolean {
  const fits = (pattern: string) =>
    matchesResource(question.resource, filled(pattern, question));
  return notResources ? !notResources.some(fits) : (resources ?? []).some(fits);
}

/** A pattern with its variables filled in; one whose variable has no value fits nothing. */
function filled(pattern: string, question: PolicyQuestion): string | undefined {
  return pattern.includes('${')
    ? fillVariables(pattern, question.context)
    : pattern;
}

function matchesResource(resource: string, pattern: string | undefined) {
  return pattern !== undefined && matchesPattern(resource, pattern);
}

function hasAny(conditions: PolicyStatement['conditions']): boolean {
  return Object.keys(conditions).length > 0;
}
