import type { Principal } from '../../../server/Operation';
import type {
  PolicyDocument,
  PolicyStatement,
} from '../../iam/policies/PolicyDocument';
import { matchesPattern } from '../../matchesPattern';
import { meetsConditions, type ConditionContext } from './meetsConditions';

/** Somebody whom a provider of identities vouches for. */
export interface FederatedCaller {
  /** ARN of the provider. */
  federated: string;
}

/** Whether a trust policy lets a caller perform an action on its role: allowed by one statement and denied by none. */
export function isTrusted(
  policy: PolicyDocument,
  request: {
    /** A principal of AWS, or the ARN of a provider of identities. */
    caller: Principal | FederatedCaller;
    /** For example `sts:AssumeRole`. */
    action: string;
    context: ConditionContext;
  },
): boolean {
  const matching = policy.statements.filter(
    statement =>
      coversAction(statement, request.action) &&
      coversCaller(statement, request.caller) &&
      meetsConditions(statement.conditions, request.context),
  );
  return (
    matching.some(statement => statement.effect === 'Allow') &&
    !matching.some(statement => statement.effect === 'Deny')
  );
}

function coversAction(statement: PolicyStatement, action: string): boolean {
  const fits = (pattern: string) =>
    matchesPattern(action.toLowerCase(), pattern.toLowerCase());
  if (statement.notActions) return !statement.notActions.some(fits);
  return statement.actions?.some(fits) ?? false;
}

function coversCaller(
  statement: PolicyStatement,
  caller: Principal | FederatedCaller,
): boolean {
  if ('federated' in caller) {
    return (statement.principals?.Federated ?? []).includes(caller.federated);
  }
  if (statement.notPrincipals) {
    return !(statement.notPrincipals.AWS ?? []).some(name =>
      isCaller(name, caller),
    );
  }
  return (statement.principals?.AWS ?? []).some(name => isCaller(name, caller));
}

/** A principal is named as an account (id or root ARN), a user, a role, a session, or `*`. */
function isCaller(name: string, caller: Principal): boolean {
  return (
    name === '*' ||
    name === caller.accountId ||
    name === `arn:aws:iam::${caller.accountId}:root` ||
    name === caller.arn ||
    name === caller.roleArn
  );
}
