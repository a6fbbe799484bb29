import { matchesPattern } from './matchesPattern';
import type { PolicyStatement } from './PolicyStatement';

/** True when a statement's `Action` or `NotAction` takes in an action. */
export function actionsAllow(
  statement: PolicyStatement,
  action: string,
): boolean {
  const matches = (pattern: string) =>
    matchesPattern(action.toLowerCase(), pattern.toLowerCase());
  if (statement.notActions.length > 0) {
    return !statement.notActions.some(matches);
  }
  return statement.actions.some(matches);
}
