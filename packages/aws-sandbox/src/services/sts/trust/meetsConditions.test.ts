import { meetsConditions } from './meetsConditions';

const context = {
  'sts:externalid': ['secret'],
  'aws:tagkeys': ['task', 'step'],
  'aws:principalarn': ['arn:aws:iam::111122223333:role/deploy/ci'],
  'aws:multifactorauthpresent': ['true'],
  'aws:multifactorauthage': ['300'],
};

describe('meetsConditions', () => {
  it.each<[string, string, string[], boolean]>([
    ['StringEquals', 'sts:ExternalId', ['secret'], true],
    ['StringEquals', 'sts:ExternalId', ['other', 'secret'], true],
    ['StringEquals', 'sts:ExternalId', ['Secret'], false],
    ['StringEqualsIgnoreCase', 'sts:ExternalId', ['Secret'], true],
    ['StringNotEquals', 'sts:ExternalId', ['secret'], false],
    ['StringNotEquals', 'sts:ExternalId', ['a', 'b'], true],
    ['StringLike', 'sts:ExternalId', ['sec*'], true],
    ['StringNotLike', 'sts:ExternalId', ['sec*'], false],
    ['StringEquals', 'aws:absent', ['x'], false],
    ['StringNotEquals', 'aws:absent', ['x'], true],
    ['StringEqualsIfExists', 'aws:absent', ['x'], true],
    ['StringEqualsIfExists', 'sts:ExternalId', ['x'], false],
    [
      'ArnLike',
      'aws:PrincipalArn',
      ['arn:aws:iam::111122223333:role/deploy/*'],
      true,
    ],
    [
      'ArnNotLike',
      'aws:PrincipalArn',
      ['arn:aws:iam::111122223333:role/deploy/*'],
      false,
    ],
    ['Bool', 'aws:MultiFactorAuthPresent', ['true'], true],
    ['Bool', 'aws:MultiFactorAuthPresent', ['false'], false],
    ['NumericLessThan', 'aws:MultiFactorAuthAge', ['3600'], true],
    ['NumericGreaterThanEquals', 'aws:MultiFactorAuthAge', ['301'], false],
    ['Null', 'aws:absent', ['true'], true],
    ['Null', 'sts:ExternalId', ['true'], false],
    ['Null', 'sts:ExternalId', ['false'], true],
    ['ForAllValues:StringEquals', 'aws:TagKeys', ['task', 'step', 'x'], true],
    ['ForAllValues:StringEquals', 'aws:TagKeys', ['task'], false],
    ['ForAllValues:StringEquals', 'aws:absent', ['task'], true],
    ['ForAnyValue:StringEquals', 'aws:TagKeys', ['step'], true],
    ['ForAnyValue:StringEquals', 'aws:TagKeys', ['x'], false],
    ['ForAnyValue:StringEquals', 'aws:absent', ['x'], false],
    ['StringMagic', 'sts:ExternalId', ['secret'], false],
  ])('%s %s %j is %s', (operator, key, wanted, expected) => {
    expect(meetsConditions({ [operator]: { [key]: wanted } }, context)).toBe(
      expected,
    );
  });

  it('asks for every condition', () => {
    const tests = { 'sts:ExternalId': ['secret'], 'aws:absent': ['x'] };
    expect(meetsConditions({ StringEquals: tests }, context)).toBe(false);
    expect(meetsConditions({}, context)).toBe(true);
  });
});
