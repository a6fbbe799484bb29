import { aRoleRequest } from '@eks-platform/backstage-plugin-eks-common/testUtils';
import { REQUEST_MARK, requestMark } from '../requestMark';
import type { DescribedRole } from './DescribedRole';
import { planRole } from './planRole';

const request = aRoleRequest({
  inlinePolicies: {
    keys: {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: 'kms:*', Resource: '*' }],
    },
  },
  tags: { team: 'shop' },
});
const marked = { ...request.tags, [REQUEST_MARK]: requestMark(request) };

function existing(overrides: Partial<DescribedRole> = {}): DescribedRole {
  return {
    arn: 'arn:aws:iam::111122223333:role/blue-cluster',
    roleName: 'blue-cluster',
    path: '/',
    assumeRolePolicyDocument: JSON.stringify(request.assumeRolePolicyDocument),
    managedPolicyArns: request.managedPolicyArns,
    inlinePolicies: { keys: JSON.stringify(request.inlinePolicies.keys) },
    maxSessionDuration: 3600,
    tags: { team: 'shop', more: 'tags' },
    ...overrides,
  };
}

describe('planRole', () => {
  it('creates a role that does not exist and adopts an equal one', () => {
    expect(planRole(request, undefined)).toEqual({ action: 'create' });
    expect(planRole(request, existing())).toEqual({
      action: 'adopt',
      status: 'ACTIVE',
    });
  });

  it('does not adopt a role that trusts more or may do more', () => {
    expect(
      planRole(
        request,
        existing({
          assumeRolePolicyDocument: JSON.stringify({
            Statement: {
              Effect: 'Allow',
              Principal: '*',
              Action: 'sts:AssumeRole',
            },
          }),
          managedPolicyArns: [
            ...request.managedPolicyArns,
            'arn:aws:iam::aws:policy/AdministratorAccess',
          ],
        }),
      ),
    ).toEqual({
      action: 'differs',
      status: 'ACTIVE',
      differences: [
        {
          field: 'assumeRolePolicyDocument',
          wanted: ['Allow sts:AssumeRole by Service eks.amazonaws.com'],
          found: ['Allow sts:AssumeRole by *'],
        },
        {
          field: 'managedPolicyArns',
          wanted: request.managedPolicyArns,
          found: [
            ...request.managedPolicyArns,
            'arn:aws:iam::aws:policy/AdministratorAccess',
          ],
        },
      ],
    });
  });

  it.each([
    ['nothing yet', { managedPolicyArns: [], inlinePolicies: {} }],
    ['one of its policies', { inlinePolicies: {} }],
  ])('goes on with a role that it has begun and that has %s', (_, given) => {
    expect(planRole(request, existing({ tags: marked, ...given }))).toEqual({
      action: 'create',
    });
  });

  it.each([
    ['somebody else has begun', { tags: { team: 'shop' } }],
    [
      'has been given another policy since',
      {
        tags: marked,
        managedPolicyArns: ['arn:aws:iam::aws:policy/ReadOnlyAccess'],
      },
    ],
    ['differs in more than policies', { tags: marked, path: '/other/' }],
  ])('does not go on with a role that %s', (_, given) => {
    expect(
      planRole(request, existing({ inlinePolicies: {}, ...given })),
    ).toMatchObject({ action: 'differs' });
  });
});
