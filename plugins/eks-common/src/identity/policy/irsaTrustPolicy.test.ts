import { parseTrustPolicy } from '../parseTrustPolicy';
import { irsaTrustPolicy } from './irsaTrustPolicy';

const BLUE =
  'arn:aws:iam::111122223333:oidc-provider/oidc.eks.eu-west-1.amazonaws.com/id/BLUE';
const GREEN = BLUE.replace('BLUE', 'GREEN');
const blue = 'oidc.eks.eu-west-1.amazonaws.com/id/BLUE';

describe('irsaTrustPolicy', () => {
  it('trusts one ServiceAccount by its exact name and audience', () => {
    expect(
      irsaTrustPolicy([
        { providerArn: BLUE, namespace: 'shop', serviceAccount: 'cart' },
      ]),
    ).toEqual({
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: { Federated: BLUE },
          Action: 'sts:AssumeRoleWithWebIdentity',
          Condition: {
            StringEquals: {
              [`${blue}:aud`]: 'sts.amazonaws.com',
              [`${blue}:sub`]: 'system:serviceaccount:shop:cart',
            },
          },
        },
      ],
    });
  });

  it('takes StringLike for names with a wildcard only, apart from the others', () => {
    const { Statement: statements } = irsaTrustPolicy([
      { providerArn: BLUE, namespace: 'shop', serviceAccount: 'cart' },
      { providerArn: BLUE, namespace: 'team-*', serviceAccount: 'cart' },
    ]);

    expect(statements.map(({ Condition }) => Condition)).toEqual([
      {
        StringEquals: {
          [`${blue}:aud`]: 'sts.amazonaws.com',
          [`${blue}:sub`]: 'system:serviceaccount:shop:cart',
        },
      },
      {
        StringEquals: { [`${blue}:aud`]: 'sts.amazonaws.com' },
        StringLike: { [`${blue}:sub`]: 'system:serviceaccount:team-*:cart' },
      },
    ]);
  });

  it('is read back as exactly what was asked for, over several clusters', () => {
    const policy = irsaTrustPolicy([
      { providerArn: BLUE, namespace: 'shop', serviceAccount: 'cart' },
      { providerArn: GREEN, namespace: 'shop', serviceAccount: 'cart' },
      { providerArn: BLUE, namespace: 'shop', serviceAccount: 'orders' },
    ]);

    const { serviceAccounts, ...others } = parseTrustPolicy(
      JSON.stringify(policy),
    );
    expect(others).toEqual({
      podIdentity: false,
      services: [],
      awsPrincipals: [],
      hasDeny: false,
    });
    expect(
      serviceAccounts.map(
        account =>
          `${account.issuer.slice(-5)} ${account.namespace}/${
            account.serviceAccount
          } ${account.pattern} ${account.audienceChecked}`,
      ),
    ).toEqual([
      '/BLUE shop/cart false true',
      '/BLUE shop/orders false true',
      'GREEN shop/cart false true',
    ]);
  });
});
