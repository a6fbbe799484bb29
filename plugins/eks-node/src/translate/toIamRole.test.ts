import { toIamRole } from './toIamRole';
import { toRoleOption } from './toRoleOption';

const scope = { accountId: '111122223333', region: 'eu-west-1' };

function trusting(...services: string[]): string {
  return encodeURIComponent(
    JSON.stringify({
      Version: '2012-10-17',
      Statement: services.map(Service => ({
        Effect: 'Allow',
        Principal: { Service },
        Action: 'sts:AssumeRole',
      })),
    }),
  );
}

describe('toIamRole', () => {
  it('translates what IAM details, its trust policy read', () => {
    expect(
      toIamRole(
        {
          RoleName: 'Checkout',
          Arn: 'arn:aws:iam::111122223333:role/apps/Checkout',
          Path: '/apps/',
          CreateDate: new Date('2026-01-02T03:04:05Z'),
          AssumeRolePolicyDocument: trusting('pods.eks.amazonaws.com'),
          AttachedManagedPolicies: [
            {
              PolicyName: 'S3',
              PolicyArn: 'arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess',
            },
            {},
          ],
          Tags: [
            { Key: 'team', Value: 'shop' },
            { Key: 'empty', Value: undefined },
          ],
        },
        scope,
      ),
    ).toEqual({
      kind: 'iam-role',
      arn: 'arn:aws:iam::111122223333:role/apps/Checkout',
      name: 'Checkout',
      path: '/apps/',
      accountId: '111122223333',
      region: 'eu-west-1',
      trust: {
        serviceAccounts: [],
        podIdentity: true,
        services: ['pods.eks.amazonaws.com'],
        awsPrincipals: [],
        hasDeny: false,
      },
      trustDocument: decodeURIComponent(trusting('pods.eks.amazonaws.com')),
      attachedPolicyArns: ['arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess'],
      createdAt: '2026-01-02T03:04:05.000Z',
      tags: { team: 'shop', empty: '' },
    });
  });

  it('refuses a role whose trust policy cannot be read', () => {
    expect(() =>
      toIamRole(
        { RoleName: 'x', Arn: 'arn', AssumeRolePolicyDocument: '{' },
        scope,
      ),
    ).toThrow('Malformed trust policy');
  });
});

describe('toRoleOption', () => {
  it.each([
    [['eks.amazonaws.com'], ['cluster']],
    [['ec2.amazonaws.com'], ['node']],
    [['ec2.amazonaws.com.cn'], ['node']],
    [['eks-fargate-pods.amazonaws.com'], ['fargate-pod-execution']],
    [
      ['ec2.amazonaws.com', 'ec2.amazonaws.com.cn', 'eks.amazonaws.com'],
      ['node', 'cluster'],
    ],
    [['lambda.amazonaws.com'], []],
  ])('takes a role that trusts %j as fit for %j', (services, purposes) => {
    const option = toRoleOption({
      Path: '/',
      RoleId: 'AROA',
      CreateDate: new Date(0),
      RoleName: 'role',
      Arn: 'arn:aws:iam::111122223333:role/role',
      AssumeRolePolicyDocument: trusting(...services),
    });
    expect(option.purposes).toEqual(purposes);
  });

  it('takes a role whose trust policy cannot be read as fit for nothing', () => {
    expect(
      toRoleOption({
        Path: '/',
        RoleId: 'AROA',
        CreateDate: new Date(0),
        RoleName: 'role',
        Arn: 'arn:aws:iam::111122223333:role/role',
        AssumeRolePolicyDocument: '{',
      }).purposes,
    ).toEqual([]);
  });
});
