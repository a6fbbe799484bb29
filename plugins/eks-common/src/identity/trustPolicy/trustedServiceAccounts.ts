import type { TrustedServiceAccount } from '../TrustPolicy';
import { hasWildcard, matchesPattern } from './matchesPattern';
import type { FederatedProvider } from './parsePrincipals';
import { parseSubject } from './parseSubject';
import type { PolicyCondition } from './PolicyStatement';

const MATCHING = ['stringequals', 'stringequalsignorecase', 'stringlike'];
const STS_AUDIENCES = ['sts.amazonaws.com', 'sts.amazonaws.com.cn'];
const EKS_ISSUER = /^oidc[.-]eks[.-]/;

interface Subject {
  text: string;
  pattern: boolean;
}

/** The ServiceAccounts that a statement trusts through one OIDC provider. */
export function trustedServiceAccounts(
  provider: FederatedProvider,
  conditions: PolicyCondition[],
): TrustedServiceAccount[] {
  if (conditions.some(condition => canNeverHold(condition, provider))) {
    return [];
  }
  const issuer = provider.issuer.toLowerCase();
  const matching = conditions.filter(({ operator }) =>
    MATCHING.includes(operator),
  );
  const audienceChecked = matching.some(
    ({ key, values }) =>
      key === `${issuer}:aud` &&
      values.length > 0 &&
      values.every(value => STS_AUDIENCES.includes(value)),
  );
  const subjects = matching
    .filter(({ key }) => key === `${issuer}:sub`)
    .map(toSubjects);

  return combine(subjects).flatMap(subject => {
    const account = parseSubject(subject.text, subject.pattern);
    if (!account || !isOfCluster(subject, issuer)) {
      return [];
    }
    return [{ ...provider, ...account, audienceChecked }];
  });
}

/** A token carries its own issuer's claims only, so a condition on another issuer's fails. */
function canNeverHold(
  { key, holdsWithoutKey }: PolicyCondition,
  { issuer }: FederatedProvider,
): boolean {
  return (
    !holdsWithoutKey &&
    /:(sub|aud)$/.test(key) &&
    !key.startsWith(`${issuer.toLowerCase()}:`)
  );
}

function toSubjects({ operator, values }: PolicyCondition): Subject[] {
  return values.map(text => ({
    // ServiceAccounts are of small letters, whatever a policy that ignores the case says.
    text: operator === 'stringequalsignorecase' ? text.toLowerCase() : text,
    pattern: operator === 'stringlike' && hasWildcard(text),
  }));
}

/**
 * One condition's values are alternatives, several conditions must all hold. Of two patterns the first is taken, which
 * may say more than both together; nobody writes that.
 */
function combine(conditions: Subject[][]): Subject[] {
  const [first = [{ text: '*', pattern: true }], ...others] = [
    ...conditions,
  ].sort((a, b) => countPatterns(a) - countPatterns(b));
  return first.filter(
    subject =>
      subject.pattern ||
      others.every(alternatives =>
        alternatives.some(({ text, pattern }) =>
          pattern ? matchesPattern(subject.text, text) : subject.text === text,
        ),
      ),
  );
}

function countPatterns(subjects: Subject[]): number {
  return subjects.filter(({ pattern }) => pattern).length;
}

/** A subject that could be anything means ServiceAccounts only where the issuer is a cluster. */
function isOfCluster({ text }: Subject, issuer: string): boolean {
  return text.startsWith('system:serviceaccount:') || EKS_ISSUER.test(issuer);
}
