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

/** What a trust policy is asked. */
export interface TrustQuestion {
  /** A principal of AWS, or the ARN of a provider of identities. */
  caller: Principal | FederatedCaller;
  /** For example `sts:AssumeRole`. */
  action: string;
  context: ConditionContext;
}

/** Whether a trust policy lets a caller perform an action on its role: allowed by one statement and denied by none. */
export function isTrusted(
  policy: PolicyDocument,
  request: TrustQuestion,
): boolean {
  const matching = matchingStatements(policy, request);
  return (
    matching.some(statement => statement.effect === 'Allow') &&
    !matching.some(statement => statement.effect === 'Deny')
  );
}

/**
 * Whether a trust policy that lets a caller in names the caller's role or session itself. One that names the account
 * leaves it to the account's policies who may.
 */
export function isTrustedByName(
  policy: PolicyDocument,
  request: TrustQuestion & { caller: Principal },
): boolean {
  const { arn, roleArn } = request.caller;
  return matchingStatements(policy, request).some(
    ({ effect, principals }) =>
      effect === 'Allow' &&
      (principals?.AWS ?? []).some(
        name => name === '*' || name === arn || name === roleArn,
      ),
  );
}

function matchingStatements(
  policy: PolicyDocument,
  { caller, action, context }: TrustQuestion,
): PolicyStatement[] {
  return policy.statements.filter(
    statement =>
      coversAction(statement, action) &&
      coversCaller(statement, caller) &&
      meetsConditions(statement.conditions, context),
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
