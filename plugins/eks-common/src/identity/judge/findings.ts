import type {
  BindingFinding,
  BindingVerdict,
  IdentityBinding,
} from '../IdentityBinding';

/** Most serious first: what surely breaks a binding, then what leaves it unknown, then what is merely not right. */
const RANK: Array<BindingFinding['code']> = [
  'role-missing',
  'oidc-provider-missing',
  'audience-refused',
  'annotated-not-trusted',
  'service-account-missing',
  'agent-missing',
  'fargate-unsupported',
  'overridden',
  'trusted-not-annotated',
  'foreign-account',
  'unknown',
  'conditional',
  'wildcard-trust',
  'audience-missing',
  'pods-without-credentials',
  'target-role-unjudged',
  'stale-evidence',
];

const REMARKS: Array<BindingFinding['code']> = [
  'pods-without-credentials',
  'target-role-unjudged',
  'stale-evidence',
];

const WORKING: BindingVerdict[] = [
  'bound',
  'wildcard-trust',
  'audience-missing',
];
const UNDECIDED: BindingVerdict[] = [
  'foreign-account',
  'unknown',
  'conditional',
];

/** The verdict that findings come to, and the findings most serious first. */
export function conclude(
  findings: BindingFinding[],
): Pick<IdentityBinding, 'verdict' | 'works' | 'findings'> {
  const ranked = [...findings].sort(
    (a, b) => RANK.indexOf(a.code) - RANK.indexOf(b.code),
  );
  const first = ranked.find(({ code }) => !REMARKS.includes(code));
  const verdict = (first?.code ?? 'bound') as BindingVerdict;
  return { verdict, works: worksWith(verdict), findings: ranked };
}

function worksWith(verdict: BindingVerdict): IdentityBinding['works'] {
  if (WORKING.includes(verdict)) {
    return 'yes';
  }
  return UNDECIDED.includes(verdict) ? 'unknown' : 'no';
}
