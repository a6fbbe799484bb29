import { describePolicy } from './describePolicy';

const irsa = {
  Effect: 'Allow',
  Principal: { Federated: 'arn:aws:iam::111122223333:oidc-provider/issuer' },
  Action: 'sts:AssumeRoleWithWebIdentity',
  Condition: {
    StringEquals: {
      'issuer:aud': 'sts.amazonaws.com',
      'issuer:sub': ['system:serviceaccount:b:b', 'system:serviceaccount:a:a'],
    },
  },
};

describe('describePolicy', () => {
  it('tells each statement in one line', () => {
    expect(
      describePolicy({
        Version: '2012-10-17',
        Statement: [
          irsa,
          {
            Effect: 'Deny',
            NotAction: ['s3:Get*', 's3:Get*'],
            NotResource: '*',
          },
        ],
      }),
    ).toEqual([
      'Allow sts:AssumeRoleWithWebIdentity by Federated arn:aws:iam::111122223333:oidc-provider/issuer if StringEquals issuer:aud sts.amazonaws.com and issuer:sub system:serviceaccount:a:a, system:serviceaccount:b:b',
      'Deny all but s3:Get* on all but *',
    ]);
  });

  it('does not care how the same is written', () => {
    const rewritten = {
      Statement: {
        Sid: 'Irsa',
        Condition: {
          StringEquals: {
            'issuer:sub': [
              'system:serviceaccount:a:a',
              'system:serviceaccount:b:b',
            ],
            'issuer:aud': ['sts.amazonaws.com'],
          },
        },
        Action: ['sts:AssumeRoleWithWebIdentity'],
        Principal: { Federated: [irsa.Principal.Federated] },
        Effect: 'Allow',
      },
    };

    expect(describePolicy(JSON.stringify(rewritten))).toEqual(
      describePolicy({ Statement: [irsa, irsa] }),
    );
  });

  it.each([
    ['a narrower condition', { Condition: undefined }],
    ['another principal', { Principal: '*' }],
    [
      'a further action',
      { Action: ['sts:AssumeRoleWithWebIdentity', 'sts:*'] },
    ],
    ['the other effect', { Effect: 'Deny' }],
  ])('tells %s from the one asked for', (_, change) => {
    expect(describePolicy({ Statement: [{ ...irsa, ...change }] })).not.toEqual(
      describePolicy({ Statement: [irsa] }),
    );
  });

  it('takes what is no policy as it is', () => {
    expect(describePolicy('not JSON')).toEqual(['not JSON']);
    expect(describePolicy({ Version: '1' })).toEqual(['{"Version":"1"}']);
    expect(describePolicy({ Statement: ['x'] })).toEqual(['"x"']);
  });
});
