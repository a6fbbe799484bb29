import { createScaledClock } from '../../world/Clock';
import { World } from '../../world/World';
import { findRole } from './findRole';
import { newRoleRow } from './newRoleRow';
import { entityKey, roleTable } from './tables';

describe('findRole', () => {
  const world = new World(createScaledClock({ speed: 1 }));
  const accountId = '111122223333';
  const row = newRoleRow({
    accountId,
    roleName: 'Deploy',
    path: '/teams/shop/',
    createdAt: 0,
    trustPolicy: JSON.stringify({
      Version: '2012-10-17',
      Statement: {
        Effect: 'Allow',
        Principal: '*',
        Action: 'sts:AssumeRole',
        Condition: {
          NumericLessThan: { 'aws:MultiFactorAuthAge': 3600 },
          StringEquals: { 'sts:ExternalId': ['a', 'b'] },
        },
      },
    }),
  });
  world
    .globalPlace(accountId)
    .table(roleTable)
    .set(entityKey(row.roleName), row);

  it('finds a role below a path and reads its trust policy', () => {
    expect(
      findRole(world, `arn:aws:iam::${accountId}:role/teams/shop/Deploy`),
    ).toEqual({
      row,
      trustPolicy: {
        version: '2012-10-17',
        statements: [
          {
            effect: 'Allow',
            principals: { AWS: ['*'] },
            actions: ['sts:AssumeRole'],
            conditions: {
              NumericLessThan: { 'aws:MultiFactorAuthAge': ['3600'] },
              StringEquals: { 'sts:ExternalId': ['a', 'b'] },
            },
          },
        ],
      },
    });
  });

  it.each([
    'arn:aws:iam::111122223333:role/Deploy',
    'arn:aws:iam::111122223333:role/teams/shop/deploy',
    'arn:aws:iam::444455556666:role/teams/shop/Deploy',
    'arn:aws:iam::111122223333:user/teams/shop/Deploy',
    'Deploy',
  ])('finds nothing under %s', arn => {
    expect(findRole(world, arn)).toBeUndefined();
  });
});
