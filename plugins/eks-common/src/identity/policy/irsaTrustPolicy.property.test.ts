import { irsaTrustPolicy, type IrsaSubject } from './irsaTrustPolicy';
import type { PolicyDocument } from './PolicyDocument';

const ROUNDS = 2_000;
const SEED = 20261127;

/** Numbers from 0 to 1 that are the same in every run, by mulberry32. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Who knocks: a token of a cluster's issuer. */
interface Token {
  providerArn: string;
  namespace: string;
  serviceAccount: string;
  audience: string;
}

const providerOf = (id: string, account = '111122223333') =>
  `arn:aws:iam::${account}:oidc-provider/oidc.eks.eu-west-1.amazonaws.com/id/${id}`;

/** As IAM documents `StringLike`: `*` for any letters, `?` for one, all others as they are. */
function isLike(pattern: string, text: string): boolean {
  const escaped = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*/g, '[^]*')
    .replace(/\?/g, '[^]');
  return new RegExp(`^${escaped}$`).test(text);
}

/** As IAM documents it: an allowing statement whose principal is the provider and all of whose conditions hold. */
function lets(policy: PolicyDocument, token: Token): boolean {
  const issuer = token.providerArn.slice(token.providerArn.indexOf('/') + 1);
  const said: Record<string, string> = {
    [`${issuer}:aud`]: token.audience,
    [`${issuer}:sub`]: `system:serviceaccount:${token.namespace}:${token.serviceAccount}`,
  };
  const tests: Record<string, (wanted: string, found: string) => boolean> = {
    StringEquals: (wanted, found) => wanted === found,
    StringLike: isLike,
  };
  return policy.Statement.some(
    ({ Effect, Principal, Condition = {} }) =>
      Effect === 'Allow' &&
      (Principal as { Federated?: string }).Federated === token.providerArn &&
      Object.entries(Condition).every(([operator, keys]) =>
        Object.entries(keys).every(([key, values]) =>
          [values]
            .flat()
            .some(
              value =>
                said[key] !== undefined &&
                tests[operator](String(value), said[key]),
            ),
        ),
      ),
  );
}

/** What was asked for, part by part: a wildcard of a namespace never reaches into the name of the ServiceAccount. */
function isAsked(subjects: IrsaSubject[], token: Token): boolean {
  return (
    token.audience === 'sts.amazonaws.com' &&
    subjects.some(
      ({ providerArn, namespace, serviceAccount }) =>
        providerArn === token.providerArn &&
        isLike(namespace, token.namespace) &&
        isLike(serviceAccount, token.serviceAccount),
    )
  );
}

describe('a trust policy that is made', () => {
  const random = randomOf(SEED);
  const oneOf = <T>(choices: readonly T[]): T =>
    choices[Math.floor(random() * choices.length)];
  // Few letters, so that names often differ by little.
  const label = () =>
    Array.from({ length: 1 + Math.floor(random() * 4) }, () =>
      oneOf(['a', 'b', '-', '.']),
    ).join('');
  const pattern = () =>
    random() < 0.3 ? oneOf(['*', 'a*', '?', 'a?b', '*b']) : label();
  const provider = () =>
    providerOf(
      oneOf(['BLUE', 'GREEN']),
      oneOf(['111122223333', '444455556666']),
    );

  it('lets in whom it was asked to let in, and nobody else', () => {
    const outcomes = { letIn: 0, refused: 0 };
    for (let round = 0; round < ROUNDS; round += 1) {
      const subjects = Array.from(
        { length: 1 + Math.floor(random() * 3) },
        () => ({
          providerArn: provider(),
          namespace: pattern(),
          serviceAccount: pattern(),
        }),
      );
      const policy = irsaTrustPolicy(subjects);
      const near = oneOf(subjects);
      const token: Token = {
        providerArn: random() < 0.7 ? near.providerArn : provider(),
        namespace:
          random() < 0.6 ? near.namespace.replace(/[*?]/g, 'a') : label(),
        serviceAccount:
          random() < 0.6 ? near.serviceAccount.replace(/[*?]/g, 'a') : label(),
        audience: random() < 0.9 ? 'sts.amazonaws.com' : 'kubernetes',
      };
      const isLetIn = lets(policy, token);
      expect({ subjects, token, isLetIn }).toEqual({
        subjects,
        token,
        isLetIn: isAsked(subjects, token),
      });
      outcomes[isLetIn ? 'letIn' : 'refused'] += 1;
    }
    // Otherwise it would have tried nothing.
    expect(outcomes.letIn).toBeGreaterThan(ROUNDS / 10);
    expect(outcomes.refused).toBeGreaterThan(ROUNDS / 10);
  });

  it('survives being written down as JSON', () => {
    const subjects = [
      {
        providerArn: providerOf('BLUE'),
        namespace: 'a"b',
        serviceAccount: '\\"}',
      },
    ];
    const policy = irsaTrustPolicy(subjects);
    expect(JSON.parse(JSON.stringify(policy))).toEqual(policy);
    expect(
      lets(policy, { ...subjects[0], audience: 'sts.amazonaws.com' }),
    ).toBe(true);
    expect(
      lets(policy, {
        ...subjects[0],
        serviceAccount: '',
        audience: 'sts.amazonaws.com',
      }),
    ).toBe(false);
  });
});
