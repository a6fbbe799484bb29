import { actionsAllow } from './actionsAllow';
import { allHold, conditionHolds, type Likelihood } from './conditionHolds';
import type { PolicyCondition, PolicyStatement } from './PolicyStatement';
import { isRecord, toStrings } from './toStrings';
import type { TrustRequest } from './TrustRequest';

/**
 * What a trust policy answers to a request.
 *
 * | outcome | meaning |
 * | --- | --- |
 * | allowed | a statement allows it, none denies it |
 * | conditional | as allowed, if conditions hold that cannot be judged; `keys` names them |
 * | denied | a statement denies it, or allows it to everybody but this |
 * | not-allowed | no statement allows it |
 */
export type TrustOutcome =
  | { outcome: 'allowed'; statements: PolicyStatement[] }
  | { outcome: 'conditional'; statements: PolicyStatement[]; keys: string[] }
  | { outcome: 'denied' }
  | { outcome: 'not-allowed' };

/** Evaluates a trust policy as IAM does: an explicit denial wins, and what nothing allows is refused. */
export function evaluateTrust(
  statements: PolicyStatement[],
  request: TrustRequest,
): TrustOutcome {
  const judged = statements
    .filter(statement => actionsAllow(statement, request.action))
    .filter(statement => isAbout(statement, request))
    .map(statement => ({ statement, ...judge(statement, request) }));

  const denials = judged.filter(({ statement }) => statement.effect === 'Deny');
  const grants = judged.filter(({ statement }) => statement.effect === 'Allow');
  if (denials.some(({ holds }) => holds === 'yes')) {
    return { outcome: 'denied' };
  }
  const sure = grants.filter(({ holds }) => holds === 'yes');
  const possible = grants.filter(({ holds }) => holds === 'maybe');
  const doubts = [
    ...denials.filter(({ holds }) => holds === 'maybe'),
    ...(sure.length ? [] : possible),
  ];
  const allowing = (sure.length ? sure : possible).map(
    ({ statement }) => statement,
  );
  if (!allowing.length) {
    return { outcome: 'not-allowed' };
  }
  return doubts.length
    ? {
        outcome: 'conditional',
        statements: allowing,
        keys: [...new Set(doubts.flatMap(({ doubtful }) => doubtful))].sort(),
      }
    : { outcome: 'allowed', statements: allowing };
}

function judge(
  statement: PolicyStatement,
  request: TrustRequest,
): { holds: Likelihood; doubtful: string[] } {
  const parts = statement.conditions.map(condition => ({
    condition,
    holds: conditionHolds(condition, request),
  }));
  return {
    holds: allHold(parts.map(({ holds }) => holds)),
    doubtful: parts
      .filter(({ holds }) => holds === 'maybe')
      .map(({ condition }: { condition: PolicyCondition }) => condition.key),
  };
}

function isAbout(statement: PolicyStatement, request: TrustRequest): boolean {
  return statement.notPrincipal === undefined
    ? names(statement.principal, request)
    : !names(statement.notPrincipal, request);
}

/** `*` and `{"AWS": "*"}` mean everybody. */
function names(principal: unknown, { principal: who }: TrustRequest): boolean {
  if (principal === '*') {
    return true;
  }
  if (!isRecord(principal)) {
    return false;
  }
  const listed = toStrings(principal[who.type] ?? []) ?? [];
  const isEverybody = (toStrings(principal.AWS ?? []) ?? []).includes('*');
  return isEverybody || listed.includes(who.id) || listed.includes('*');
}
