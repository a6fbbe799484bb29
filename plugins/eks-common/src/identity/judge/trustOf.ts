import type { IamRole } from '../IamRole';
import type { IdentityBinding } from '../IdentityBinding';
import type { TrustedServiceAccount } from '../TrustPolicy';
import { evaluateTrust, type TrustOutcome } from '../trustPolicy/evaluateTrust';
import { hasWildcard, matchesPattern } from '../trustPolicy/matchesPattern';
import { parsePolicyDocument } from '../trustPolicy/parsePolicyDocument';
import type { PolicyStatement } from '../trustPolicy/PolicyStatement';
import { trustedServiceAccounts } from '../trustPolicy/trustedServiceAccounts';
import {
  podIdentityRequest,
  webIdentityRequest,
} from '../trustPolicy/trustRequests';

/** What a role answers to a ServiceAccount's token. */
export interface WebIdentityTrust {
  outcome: TrustOutcome['outcome'];
  /** Conditions that cannot be judged. */
  keys: string[];
  /** The pattern by which it is trusted; missing where it is trusted by its name. */
  pattern?: { namespace: string; serviceAccount: string };
  checksAudience: boolean;
}

/** Judges whether a role lets in a ServiceAccount's token, and how narrowly. */
export function webIdentityTrust(
  role: IamRole,
  who: {
    providerArn: string;
    issuer: string;
    namespace: string;
    serviceAccount: string;
    audience: string;
  },
): WebIdentityTrust {
  const result = evaluateTrust(
    parsePolicyDocument(role.trustDocument ?? '{"Statement":[]}'),
    webIdentityRequest(who),
  );
  if (result.outcome === 'denied' || result.outcome === 'not-allowed') {
    return { outcome: result.outcome, keys: [], checksAudience: false };
  }
  const grants = result.statements.map(statement =>
    howNarrow(statement, { ...who, accountId: role.accountId }),
  );
  const exact = grants.filter(({ pattern }) => !pattern);
  const [narrowest] = [...exact, ...grants];
  return {
    outcome: result.outcome,
    keys: result.outcome === 'conditional' ? result.keys : [],
    pattern: narrowest.pattern,
    checksAudience: (exact.length ? exact : grants).some(
      ({ checksAudience }) => checksAudience,
    ),
  };
}

function howNarrow(
  statement: PolicyStatement,
  who: {
    issuer: string;
    accountId: string;
    namespace: string;
    serviceAccount: string;
  },
): Pick<WebIdentityTrust, 'pattern' | 'checksAudience'> {
  const trusted = trustedServiceAccounts(who, statement.conditions).filter(
    account => isMeant(account, who),
  );
  const isExact = trusted.some(({ pattern }) => !pattern);
  const [first] = trusted;
  return {
    ...(!isExact && {
      pattern: {
        namespace: first?.namespace ?? '*',
        serviceAccount: first?.serviceAccount ?? '*',
      },
    }),
    checksAudience: statement.conditions.some(
      ({ key, values, holdsWithoutKey }) =>
        key === `${who.issuer.toLowerCase()}:aud` &&
        !holdsWithoutKey &&
        !values.some(hasWildcard),
    ),
  };
}

function isMeant(
  { namespace, serviceAccount, pattern }: TrustedServiceAccount,
  who: { namespace: string; serviceAccount: string },
): boolean {
  return pattern
    ? matchesPattern(who.namespace, namespace) &&
        matchesPattern(who.serviceAccount, serviceAccount)
    : isSame(who.namespace, namespace) &&
        isSame(who.serviceAccount, serviceAccount);
}

/** Names are of small letters; a policy that ignores the case may say others. */
function isSame(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}

/** What an evaluated trust policy means for a binding. */
export function trustsOf(
  outcome: TrustOutcome['outcome'],
): IdentityBinding['trusts'] {
  switch (outcome) {
    case 'allowed':
      return 'yes';
    case 'conditional':
      return 'conditional';
    default:
      return 'no';
  }
}

/** What a role answers to EKS Pod Identity. */
export interface PodIdentityTrust {
  outcome: TrustOutcome['outcome'];
  keys: string[];
  /** It may be assumed, and its session may not be tagged. */
  lacksTagSession: boolean;
}

/** Judges whether a role may be given to a pod by EKS Pod Identity. */
export function podIdentityTrust(
  role: IamRole,
  who: {
    clusterArn: string;
    clusterName: string;
    accountId: string;
    namespace: string;
    serviceAccount: string;
    sessionTags: boolean;
  },
): PodIdentityTrust {
  const statements = parsePolicyDocument(
    role.trustDocument ?? '{"Statement":[]}',
  );
  const assume = evaluateTrust(
    statements,
    podIdentityRequest({ ...who, action: 'sts:AssumeRole' }),
  );
  const keys = assume.outcome === 'conditional' ? assume.keys : [];
  if (assume.outcome === 'denied' || assume.outcome === 'not-allowed') {
    return { outcome: assume.outcome, keys, lacksTagSession: false };
  }
  if (!who.sessionTags) {
    return { outcome: assume.outcome, keys, lacksTagSession: false };
  }
  const tag = evaluateTrust(
    statements,
    podIdentityRequest({ ...who, action: 'sts:TagSession' }),
  );
  switch (tag.outcome) {
    case 'allowed':
      return { outcome: assume.outcome, keys, lacksTagSession: false };
    case 'conditional':
      return {
        outcome: 'conditional',
        keys: [...new Set([...keys, ...tag.keys])].sort(),
        lacksTagSession: false,
      };
    default:
      return { outcome: tag.outcome, keys: [], lacksTagSession: true };
  }
}
