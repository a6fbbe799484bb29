import {
  ACCOUNT,
  AUD,
  CART,
  cartOf,
  cartRole,
  evidence,
  exact,
  FOREIGN,
  GREEN_ISSUER,
  irsa,
  ISSUER,
  pods,
  PROVIDER,
  type Statement,
  sub,
} from '../__testUtils__/cartEvidence';
import type { BindingVerdict } from '../IdentityBinding';

const FORMER_ISSUER = 'oidc.eks.eu-west-1.amazonaws.com/id/000000000000';

describe('judgeIrsa, where shop/cart asks for a role with', () => {
  it.each<[string, Statement[], BindingVerdict]>([
    ['the subject and the audience', [exact], 'bound'],
    [
      'a list of subjects',
      [
        irsa({
          StringEquals: {
            ...AUD,
            ...sub([CART, 'system:serviceaccount:shop:orders']),
          },
        }),
      ],
      'bound',
    ],
    [
      'a list of one subject and a list of one audience',
      [
        irsa({
          StringEquals: {
            [`${ISSUER}:aud`]: ['sts.amazonaws.com'],
            ...sub([CART]),
          },
        }),
      ],
      'bound',
    ],
    [
      'StringLike without a wildcard',
      [irsa({ StringLike: { ...AUD, ...sub(CART) } })],
      'bound',
    ],
    [
      'condition keys in other capital letters',
      [
        irsa({
          stringequals: {
            [`${ISSUER}:AUD`.toUpperCase()]: 'sts.amazonaws.com',
            [`${ISSUER}:Sub`]: CART,
          },
        }),
      ],
      'bound',
    ],
    [
      'a subject under StringEqualsIgnoreCase',
      [
        irsa({
          StringEquals: AUD,
          StringEqualsIgnoreCase: sub(CART.toUpperCase()),
        }),
      ],
      'bound',
    ],
    [
      'ForAllValues on its subject and the audience, which asks nothing of a token without one',
      [
        irsa({
          'ForAllValues:StringEquals': { ...AUD, ...sub([CART]) },
        }),
      ],
      'audience-missing',
    ],
    [
      'the subject once more in other capital letters, in a list',
      [
        irsa({
          StringEquals: {
            ...AUD,
            ...sub(['system:serviceaccount:Shop:cart', CART]),
          },
        }),
      ],
      'bound',
    ],
    [
      'everybody but another provider under NotPrincipal',
      [
        irsa(
          { StringEquals: { ...AUD, ...sub(CART) } },
          {
            Principal: undefined,
            NotPrincipal: {
              Federated: `arn:aws:iam::${ACCOUNT}:oidc-provider/${GREEN_ISSUER}`,
            },
          },
        ),
      ],
      'bound',
    ],
    [
      'nobody but its provider left out under NotPrincipal',
      [
        irsa(
          { StringEquals: { ...AUD, ...sub(CART) } },
          { Principal: undefined, NotPrincipal: { Federated: PROVIDER } },
        ),
      ],
      'annotated-not-trusted',
    ],
    [
      'one statement for each of two clusters',
      [
        irsa(
          {
            StringEquals: {
              [`${GREEN_ISSUER}:aud`]: 'sts.amazonaws.com',
              ...sub(CART, GREEN_ISSUER),
            },
          },
          {
            Principal: {
              Federated: `arn:aws:iam::${ACCOUNT}:oidc-provider/${GREEN_ISSUER}`,
            },
          },
        ),
        exact,
      ],
      'bound',
    ],
    [
      'two clusters in one statement under ForAnyValue, which a token of one cluster cannot meet',
      [
        irsa(
          {
            'ForAnyValue:StringEquals': {
              ...sub(CART),
              ...sub(CART, GREEN_ISSUER),
            },
          },
          {
            Principal: {
              Federated: [
                PROVIDER,
                `arn:aws:iam::${ACCOUNT}:oidc-provider/${GREEN_ISSUER}`,
              ],
            },
          },
        ),
      ],
      'annotated-not-trusted',
    ],
    [
      'two clusters in one statement under IfExists',
      [
        irsa(
          {
            StringEqualsIfExists: {
              ...AUD,
              ...sub(CART),
              ...sub(CART, GREEN_ISSUER),
            },
          },
          {
            Principal: {
              Federated: [
                PROVIDER,
                `arn:aws:iam::${ACCOUNT}:oidc-provider/${GREEN_ISSUER}`,
              ],
            },
          },
        ),
      ],
      'audience-missing',
    ],
    [
      'ForAnyValue on audience and subject',
      [irsa({ 'ForAnyValue:StringEquals': { ...AUD, ...sub(CART) } })],
      'bound',
    ],
    [
      'a wildcard action',
      [{ ...exact, Action: 'sts:AssumeRoleWith*' }],
      'bound',
    ],
    [
      'its action among others, in a list',
      [
        {
          ...exact,
          Action: ['sts:TagSession', 'sts:AssumeRoleWithWebIdentity'],
        },
      ],
      'bound',
    ],
    [
      'a wildcard beside the name: the name is what counts',
      [
        irsa({
          StringEquals: AUD,
          StringLike: sub('system:serviceaccount:shop:*'),
        }),
        exact,
      ],
      'bound',
    ],
    [
      'a wildcard for the name',
      [
        irsa({
          StringEquals: AUD,
          StringLike: sub('system:serviceaccount:shop:*'),
        }),
      ],
      'wildcard-trust',
    ],
    [
      'a wildcard for the namespace',
      [
        irsa({
          StringEquals: AUD,
          StringLike: sub('system:serviceaccount:*:cart'),
        }),
      ],
      'wildcard-trust',
    ],
    [
      'a question mark',
      [irsa({ StringLike: { ...AUD, ...sub(`${CART.slice(0, -1)}?`) } })],
      'wildcard-trust',
    ],
    [
      'nothing but a wildcard as subject',
      [irsa({ StringEquals: AUD, StringLike: sub('*') })],
      'wildcard-trust',
    ],
    ['no subject at all', [irsa({ StringEquals: AUD })], 'wildcard-trust'],
    ['no condition at all', [irsa()], 'wildcard-trust'],
    [
      'everybody as principal and the audience',
      [irsa({ StringEquals: AUD }, { Principal: '*' })],
      'wildcard-trust',
    ],
    ['no audience', [irsa({ StringEquals: sub(CART) })], 'audience-missing'],
    [
      'an audience that may be anything',
      [
        irsa({
          StringEquals: sub(CART),
          StringLike: { [`${ISSUER}:aud`]: '*' },
        }),
      ],
      'audience-missing',
    ],
    [
      'an audience that need not be there',
      [irsa({ StringEquals: sub(CART), StringEqualsIfExists: AUD })],
      'audience-missing',
    ],
    [
      'a condition on the caller’s address',
      [
        irsa({
          StringEquals: { ...AUD, ...sub(CART) },
          IpAddress: { 'aws:SourceIp': '10.0.0.0/8' },
        }),
      ],
      'conditional',
    ],
    [
      'a Deny for callers outside a VPC',
      [
        exact,
        {
          Effect: 'Deny',
          Principal: '*',
          Action: '*',
          Condition: { StringNotEquals: { 'aws:SourceVpc': 'vpc-1' } },
        },
      ],
      'conditional',
    ],
    [
      'a policy variable in the subject',
      [
        irsa({
          StringEquals: { ...AUD, ...sub('${aws:PrincipalTag/subject}') },
        }),
      ],
      'conditional',
    ],
    [
      'another name',
      [
        irsa({
          StringEquals: {
            ...AUD,
            ...sub('system:serviceaccount:shop:carts'),
          },
        }),
      ],
      'annotated-not-trusted',
    ],
    [
      'another namespace',
      [
        irsa({
          StringEquals: { ...AUD, ...sub('system:serviceaccount:prod:cart') },
        }),
      ],
      'annotated-not-trusted',
    ],
    [
      'a wildcard under StringEquals, which stands for itself',
      [
        irsa({
          StringEquals: { ...AUD, ...sub('system:serviceaccount:shop:*') },
        }),
      ],
      'annotated-not-trusted',
    ],
    [
      'a name and a namespace the wrong way round',
      [
        irsa({
          StringEquals: { ...AUD, ...sub('system:serviceaccount:cart:shop') },
        }),
      ],
      'annotated-not-trusted',
    ],
    [
      'another audience',
      [
        irsa({
          StringEquals: { [`${ISSUER}:aud`]: 'my-app', ...sub(CART) },
        }),
      ],
      'annotated-not-trusted',
    ],
    [
      'the audience of another cluster',
      [
        irsa({
          StringEquals: {
            [`${GREEN_ISSUER}:aud`]: 'sts.amazonaws.com',
            ...sub(CART),
          },
        }),
      ],
      'annotated-not-trusted',
    ],
    [
      'the provider of another cluster',
      [
        irsa(
          { StringEquals: { ...AUD, ...sub(CART) } },
          {
            Principal: {
              Federated: `arn:aws:iam::${ACCOUNT}:oidc-provider/${GREEN_ISSUER}`,
            },
          },
        ),
      ],
      'annotated-not-trusted',
    ],
    [
      'the provider of another account',
      [
        irsa(
          { StringEquals: { ...AUD, ...sub(CART) } },
          {
            Principal: {
              Federated: `arn:aws:iam::${FOREIGN}:oidc-provider/${ISSUER}`,
            },
          },
        ),
      ],
      'annotated-not-trusted',
    ],
    [
      'the issuer with its scheme as provider',
      [
        irsa(
          { StringEquals: { ...AUD, ...sub(CART) } },
          {
            Principal: {
              Federated: `arn:aws:iam::${ACCOUNT}:oidc-provider/https://${ISSUER}`,
            },
          },
        ),
      ],
      'annotated-not-trusted',
    ],
    [
      'the issuer that the cluster had before it was made anew under its name',
      [
        irsa(
          {
            StringEquals: {
              [`${FORMER_ISSUER}:aud`]: 'sts.amazonaws.com',
              ...sub(CART, FORMER_ISSUER),
            },
          },
          {
            Principal: {
              Federated: `arn:aws:iam::${ACCOUNT}:oidc-provider/${FORMER_ISSUER}`,
            },
          },
        ),
      ],
      'annotated-not-trusted',
    ],
    [
      'the former issuer in its conditions alone',
      [
        irsa({
          StringEquals: {
            [`${FORMER_ISSUER}:aud`]: 'sts.amazonaws.com',
            ...sub(CART, FORMER_ISSUER),
          },
        }),
      ],
      'annotated-not-trusted',
    ],
    [
      'its provider in another partition',
      [
        irsa(
          { StringEquals: { ...AUD, ...sub(CART) } },
          {
            Principal: {
              Federated: PROVIDER.replace('arn:aws:', 'arn:aws-cn:'),
            },
          },
        ),
      ],
      'annotated-not-trusted',
    ],
    [
      "another partition's audience",
      [
        irsa({
          StringEquals: {
            [`${ISSUER}:aud`]: 'sts.amazonaws.com.cn',
            ...sub(CART),
          },
        }),
      ],
      'annotated-not-trusted',
    ],
    [
      'the namespace in other capital letters',
      [
        irsa({
          StringEquals: { ...AUD, ...sub('system:serviceaccount:Shop:cart') },
        }),
      ],
      'annotated-not-trusted',
    ],
    [
      'a pattern in other capital letters',
      [
        irsa({
          StringEquals: AUD,
          StringLike: sub('system:serviceaccount:SHOP:*'),
        }),
      ],
      'annotated-not-trusted',
    ],
    [
      'ForAllValues on another subject, which does hold of an absent one but not of this',
      [
        irsa({
          StringEquals: AUD,
          'ForAllValues:StringEquals': sub('system:serviceaccount:shop:orders'),
        }),
      ],
      'annotated-not-trusted',
    ],
    [
      'IfExists on another subject',
      [
        irsa({
          StringEquals: AUD,
          StringEqualsIfExists: sub('system:serviceaccount:shop:orders'),
        }),
      ],
      'annotated-not-trusted',
    ],
    [
      'other subjects in several statements',
      [
        irsa({
          StringEquals: { ...AUD, ...sub('system:serviceaccount:shop:orders') },
        }),
        irsa({
          StringLike: { ...AUD, ...sub('system:serviceaccount:jobs-*:*') },
        }),
        pods(),
      ],
      'annotated-not-trusted',
    ],
    [
      'another action',
      [{ ...exact, Action: 'sts:AssumeRole' }],
      'annotated-not-trusted',
    ],
    [
      'NotAction that leaves its action out',
      [
        {
          ...exact,
          Action: undefined,
          NotAction: 'sts:AssumeRoleWithWebIdentity',
        },
      ],
      'annotated-not-trusted',
    ],
    [
      'a subject and a pattern that must both hold and do not',
      [
        irsa({
          StringEquals: { ...AUD, ...sub(CART) },
          StringLike: sub('system:serviceaccount:prod:*'),
        }),
      ],
      'annotated-not-trusted',
    ],
    [
      'a negated subject that leaves it out',
      [
        irsa({
          StringEquals: AUD,
          StringLike: sub('system:serviceaccount:shop:*'),
          StringNotEquals: sub(CART),
        }),
      ],
      'annotated-not-trusted',
    ],
    [
      'a Deny for its subject',
      [exact, irsa({ StringEquals: sub(CART) }, { Effect: 'Deny' })],
      'annotated-not-trusted',
    ],
    [
      'a Deny for every other subject',
      [
        irsa({ StringEquals: AUD }),
        irsa({ StringNotEquals: sub(CART) }, { Effect: 'Deny' }),
      ],
      'wildcard-trust',
    ],
    [
      'a Deny for everybody but another provider',
      [
        exact,
        {
          Effect: 'Deny',
          NotPrincipal: {
            Federated: `arn:aws:iam::${ACCOUNT}:oidc-provider/${GREEN_ISSUER}`,
          },
          Action: 'sts:*',
        },
      ],
      'annotated-not-trusted',
    ],
    [
      'a Deny for everybody but its provider',
      [
        exact,
        {
          Effect: 'Deny',
          NotPrincipal: { Federated: PROVIDER },
          Action: 'sts:*',
        },
      ],
      'bound',
    ],
    [
      'a Deny for IAM principals without MFA',
      [
        exact,
        {
          Effect: 'Deny',
          Principal: { AWS: `arn:aws:iam::${ACCOUNT}:root` },
          Action: 'sts:AssumeRole',
          Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'false' } },
        },
      ],
      'bound',
    ],
    [
      'Null on the subject, which is always there',
      [
        irsa({
          StringEquals: { ...AUD, ...sub(CART) },
          Null: { [`${ISSUER}:sub`]: 'true' },
        }),
      ],
      'annotated-not-trusted',
    ],
    [
      'GitHub’s provider beside the cluster’s',
      [
        exact,
        irsa(
          {
            StringLike: {
              'token.actions.githubusercontent.com:sub': 'repo:acme/shop:*',
            },
          },
          {
            Principal: {
              Federated: `arn:aws:iam::${ACCOUNT}:oidc-provider/token.actions.githubusercontent.com`,
            },
          },
        ),
      ],
      'bound',
    ],
  ])('%s', (_, statements, verdict) => {
    expect(
      cartOf(evidence({ roles: [cartRole(...statements)] })),
    ).toMatchObject({ mechanism: 'irsa', asks: 'yes', verdict });
  });
});
