import { parseTrustPolicy } from './parseTrustPolicy';
import type { TrustedServiceAccount, TrustPolicy } from './TrustPolicy';

const ISSUER = 'oidc.eks.eu-west-1.amazonaws.com/id/ABC';
const OTHER = 'oidc.eks.us-east-1.amazonaws.com/id/DEF';
const AUD = { [`${ISSUER}:aud`]: 'sts.amazonaws.com' };

function provider(issuer: string, partition = 'aws'): string {
  return `arn:${partition}:iam::111122223333:oidc-provider/${issuer}`;
}

function irsa(
  Condition: Record<string, Record<string, unknown>> | undefined,
  overrides: Record<string, unknown> = {},
) {
  return {
    Effect: 'Allow',
    Principal: { Federated: provider(ISSUER) },
    Action: 'sts:AssumeRoleWithWebIdentity',
    ...(Condition && { Condition }),
    ...overrides,
  };
}

function sub(value: unknown, issuer = ISSUER) {
  return { [`${issuer}:sub`]: value };
}

function service(name: unknown, overrides: Record<string, unknown> = {}) {
  return {
    Effect: 'Allow',
    Principal: { Service: name },
    Action: 'sts:AssumeRole',
    ...overrides,
  };
}

function policy(...Statement: unknown[]): string {
  return JSON.stringify({ Version: '2012-10-17', Statement });
}

function account(
  namespace: string,
  serviceAccount: string,
  overrides: Partial<TrustedServiceAccount> = {},
): TrustedServiceAccount {
  return {
    issuer: ISSUER,
    accountId: '111122223333',
    namespace,
    serviceAccount,
    pattern: false,
    audienceChecked: true,
    ...overrides,
  };
}

function trust(overrides: Partial<TrustPolicy>): TrustPolicy {
  return {
    serviceAccounts: [],
    podIdentity: false,
    services: [],
    awsPrincipals: [],
    hasDeny: false,
    ...overrides,
  };
}

const CART = 'system:serviceaccount:shop:cart';
const cartPolicy = policy(irsa({ StringEquals: { ...AUD, ...sub(CART) } }));
const cartTrust = trust({ serviceAccounts: [account('shop', 'cart')] });

describe('parseTrustPolicy', () => {
  it.each<[string, string, TrustPolicy]>([
    ['a ServiceAccount', cartPolicy, cartTrust],
    ['a percent-encoded document', encodeURIComponent(cartPolicy), cartTrust],
    ['white space around it', `\n ${cartPolicy} \n`, cartTrust],
    [
      'one statement that is no list',
      JSON.stringify({
        Statement: irsa({ StringEquals: { ...AUD, ...sub(CART) } }),
      }),
      cartTrust,
    ],
    [
      'several subjects in a list',
      policy(
        irsa({
          StringEquals: {
            ...AUD,
            ...sub([CART, 'system:serviceaccount:shop:orders']),
          },
        }),
      ),
      trust({
        serviceAccounts: [account('shop', 'cart'), account('shop', 'orders')],
      }),
    ],
    [
      'several statements, of which one says the same again',
      policy(
        irsa({ StringEquals: { ...AUD, ...sub(CART) } }),
        irsa({ StringEquals: { ...AUD, ...sub([CART]) } }),
        service('ec2.amazonaws.com'),
      ),
      trust({
        serviceAccounts: [account('shop', 'cart')],
        services: ['ec2.amazonaws.com'],
      }),
    ],
    [
      'a missing audience',
      policy(irsa({ StringEquals: sub(CART) })),
      trust({
        serviceAccounts: [account('shop', 'cart', { audienceChecked: false })],
      }),
    ],
    [
      'an audience that is not required alone',
      policy(
        irsa({
          StringEquals: {
            [`${ISSUER}:aud`]: ['sts.amazonaws.com', 'mine'],
            ...sub(CART),
          },
        }),
      ),
      trust({
        serviceAccounts: [account('shop', 'cart', { audienceChecked: false })],
      }),
    ],
    [
      'a wildcard for the name',
      policy(
        irsa({
          StringEquals: AUD,
          StringLike: sub('system:serviceaccount:shop:*'),
        }),
      ),
      trust({ serviceAccounts: [account('shop', '*', { pattern: true })] }),
    ],
    [
      'wildcards in namespace and name',
      policy(
        irsa({
          StringLike: { ...AUD, ...sub('system:serviceaccount:team-?:c*') },
        }),
      ),
      trust({ serviceAccounts: [account('team-?', 'c*', { pattern: true })] }),
    ],
    [
      'a wildcard that spans namespace and name',
      policy(
        irsa({
          StringLike: {
            ...AUD,
            ...sub([
              'system:serviceaccount:*',
              'system:serviceaccount:shop-*',
              'system:serviceaccount:*cart',
              'system:serviceaccount:a*b',
            ]),
          },
        }),
      ),
      trust({
        serviceAccounts: [
          account('*', '*', { pattern: true }),
          account('shop-*', '*', { pattern: true }),
          account('*', '*cart', { pattern: true }),
          account('a*', '*b', { pattern: true }),
        ],
      }),
    ],
    [
      'a wildcard before the prefix ends',
      policy(
        irsa({
          StringLike: { ...AUD, ...sub(['*:cart', 'system:*:shop:cart', '*']) },
        }),
      ),
      trust({
        serviceAccounts: [
          account('*', 'cart', { pattern: true }),
          account('shop', 'cart', { pattern: true }),
          account('*', '*', { pattern: true }),
        ],
      }),
    ],
    [
      'StringLike without a wildcard',
      policy(irsa({ StringLike: { ...AUD, ...sub(CART) } })),
      cartTrust,
    ],
    [
      'a wildcard under StringEquals, which stands for itself',
      policy(
        irsa({
          StringEquals: { ...AUD, ...sub('system:serviceaccount:shop:*') },
        }),
      ),
      trust({ serviceAccounts: [account('shop', '*')] }),
    ],
    [
      'StringEqualsIfExists and StringLikeIfExists',
      policy(
        irsa({ StringEqualsIfExists: { ...AUD, ...sub(CART) } }),
        irsa({
          StringEqualsIfExists: AUD,
          StringLikeIfExists: sub('system:serviceaccount:jobs:*'),
        }),
      ),
      trust({
        serviceAccounts: [
          account('shop', 'cart'),
          account('jobs', '*', { pattern: true }),
        ],
      }),
    ],
    [
      'ForAnyValue and ForAllValues',
      policy(
        irsa({
          'ForAnyValue:StringEquals': AUD,
          'ForAllValues:StringLike': sub('system:serviceaccount:shop:c*'),
        }),
      ),
      trust({ serviceAccounts: [account('shop', 'c*', { pattern: true })] }),
    ],
    [
      'a list and a pattern which both must hold',
      policy(
        irsa({
          StringEquals: {
            ...AUD,
            ...sub([CART, 'system:serviceaccount:jobs:cart']),
          },
          StringLike: sub('system:serviceaccount:shop:*'),
        }),
      ),
      cartTrust,
    ],
    [
      "EKS's provider without a subject, which trusts every ServiceAccount",
      policy(irsa({ StringEquals: AUD }), irsa(undefined)),
      trust({
        serviceAccounts: [
          account('*', '*', { pattern: true }),
          account('*', '*', { pattern: true, audienceChecked: false }),
        ],
      }),
    ],
    [
      'a condition on a provider that is not the principal, which never holds',
      policy(
        irsa({ StringEquals: { ...AUD, ...sub(CART, OTHER) } }),
        irsa({
          StringEquals: { [`${OTHER}:aud`]: 'sts.amazonaws.com', ...sub(CART) },
        }),
      ),
      trust({}),
    ],
    [
      'two providers in one statement with IfExists conditions for both',
      policy(
        irsa(
          {
            StringEqualsIfExists: {
              ...sub(CART),
              ...sub('system:serviceaccount:jobs:cart', OTHER),
            },
          },
          { Principal: { Federated: [provider(ISSUER), provider(OTHER)] } },
        ),
      ),
      trust({
        serviceAccounts: [
          account('shop', 'cart', { audienceChecked: false }),
          account('jobs', 'cart', { issuer: OTHER, audienceChecked: false }),
        ],
      }),
    ],
    [
      'keys and operators in other capital letters',
      policy(
        irsa({
          stringequals: {
            [`${ISSUER}:AUD`.toUpperCase()]: 'sts.amazonaws.com',
            [`${ISSUER}:Sub`]: CART,
          },
        }),
      ),
      cartTrust,
    ],
    [
      'a cluster that AWS does not run, in another partition',
      policy(
        irsa(
          {
            StringEquals: {
              'keys.example.com/prod:aud': 'sts.amazonaws.com.cn',
              'keys.example.com/prod:sub': CART,
            },
          },
          {
            Principal: {
              Federated: provider('keys.example.com/prod', 'aws-cn'),
            },
          },
        ),
      ),
      trust({
        serviceAccounts: [
          account('shop', 'cart', { issuer: 'keys.example.com/prod' }),
        ],
      }),
    ],
    [
      'a provider of something else than a cluster',
      policy(
        irsa(
          {
            StringLike: {
              'token.actions.githubusercontent.com:sub': [
                'repo:acme/shop:*',
                '*',
              ],
            },
          },
          {
            Principal: {
              Federated: provider('token.actions.githubusercontent.com'),
            },
          },
        ),
      ),
      trust({}),
    ],
    [
      'SAML and Cognito',
      policy(
        irsa(undefined, {
          Principal: {
            Federated: [
              'arn:aws:iam::111122223333:saml-provider/okta',
              'cognito-identity.amazonaws.com',
            ],
          },
        }),
      ),
      trust({}),
    ],
    [
      'wildcards in actions, in any capital letters',
      policy(
        irsa(
          { StringEquals: { ...AUD, ...sub(CART) } },
          { Action: ['sts:TagSession', 'STS:assumeRoleWith*'] },
        ),
      ),
      cartTrust,
    ],
    [
      'another action than assuming by web identity',
      policy(
        irsa(
          { StringEquals: { ...AUD, ...sub(CART) } },
          { Action: 'sts:TagSession' },
        ),
      ),
      trust({}),
    ],
    [
      'NotAction',
      policy(
        irsa(
          { StringEquals: { ...AUD, ...sub(CART) } },
          { Action: undefined, NotAction: 'sts:TagSession' },
        ),
        service('eks.amazonaws.com', {
          Action: undefined,
          NotAction: 'sts:Assume*',
        }),
      ),
      cartTrust,
    ],
    [
      'Pod Identity',
      policy(
        service('pods.eks.amazonaws.com', {
          Action: ['sts:AssumeRole', 'sts:TagSession'],
        }),
      ),
      trust({ podIdentity: true, services: ['pods.eks.amazonaws.com'] }),
    ],
    [
      'Pod Identity that may only tag sessions',
      policy(service('pods.eks.amazonaws.com', { Action: 'sts:TagSession' })),
      trust({}),
    ],
    [
      'services, in a list and with a condition that narrows them',
      policy(
        service(['ec2.amazonaws.com', 'eks.amazonaws.com']),
        service('eks-fargate-pods.amazonaws.com', {
          Condition: {
            ArnLike: {
              'aws:SourceArn':
                'arn:aws:eks:eu-west-1:111122223333:fargateprofile/blue/*',
            },
          },
        }),
      ),
      trust({
        services: [
          'ec2.amazonaws.com',
          'eks.amazonaws.com',
          'eks-fargate-pods.amazonaws.com',
        ],
      }),
    ],
    [
      'AWS principals, one of them everybody',
      policy(
        service(undefined, {
          Principal: { AWS: ['arn:aws:iam::111122223333:root'] },
          Condition: { Bool: { 'aws:MultiFactorAuthPresent': true } },
        }),
        service(undefined, { Principal: '*', Action: '*' }),
      ),
      trust({ awsPrincipals: ['arn:aws:iam::111122223333:root', '*'] }),
    ],
    [
      'a Deny beside a grant',
      policy(
        irsa({ StringEquals: { ...AUD, ...sub(CART) } }),
        irsa({ StringNotEquals: sub(CART) }, { Effect: 'Deny' }),
      ),
      { ...cartTrust, hasDeny: true },
    ],
    [
      'a negated condition, which only narrows',
      policy(
        irsa({
          StringEquals: AUD,
          StringLike: sub('system:serviceaccount:shop:*'),
          StringNotEquals: sub(CART),
        }),
      ),
      trust({ serviceAccounts: [account('shop', '*', { pattern: true })] }),
    ],
    ['no statements', policy(), trust({})],
  ])('reads %s', (_, document, expected) => {
    expect(parseTrustPolicy(document)).toEqual(expected);
  });

  it.each([
    ['', 'wanted JSON, percent-encoded or not, found nothing'],
    ['{"Statement": [', 'wanted JSON, percent-encoded or not, found {"State'],
    ['%7B%2', 'wanted JSON, percent-encoded or not, found %7B%2'],
    ['[]', 'wanted a JSON object, found []'],
    ['"text"', 'wanted a JSON object, found text'],
    [
      '{"Version":"2012-10-17"}',
      `wanted a member 'Statement', found ["Version"]`,
    ],
    ['{"Statement":["x"]}', 'wanted an object as Statement[0], found x'],
    [
      policy(service('ec2.amazonaws.com'), service('x', { Effect: 'allow' })),
      `wanted 'Allow' or 'Deny' as Statement[1].Effect, found allow`,
    ],
    [
      policy(service('ec2.amazonaws.com', { Action: { not: 'text' } })),
      'wanted a string or a list of strings as Statement[0].Action, found {"not"',
    ],
    [
      policy(irsa({ StringEquals: sub({ not: 'text' }) })),
      'wanted operators with keys and their values as Statement[0].Condition',
    ],
  ])('refuses %s', (document, message) => {
    expect(() => parseTrustPolicy(document)).toThrow(
      `Malformed trust policy: ${message}`,
    );
  });

  it('takes the dual-stack issuer of EKS for a cluster', () => {
    const issuer = 'oidc-eks.eu-west-1.api.aws/id/ABC';
    const { serviceAccounts } = parseTrustPolicy(
      policy(irsa(undefined, { Principal: { Federated: provider(issuer) } })),
    );
    expect(serviceAccounts).toMatchObject([{ issuer, namespace: '*' }]);
  });
});
