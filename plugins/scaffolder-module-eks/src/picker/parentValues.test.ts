import { fieldText, fieldValue, scopeValue } from './parentValues';

const SCOPE = { accountId: '111122223333', region: 'eu-west-1' };

describe('the values of parent fields', () => {
  it.each([
    ['a field', { scope: SCOPE }, {}, SCOPE],
    ['a named field', { where: SCOPE }, { scopeField: 'where' }, SCOPE],
    ['a field in an object', { a: { b: SCOPE } }, { scopeField: 'a.b' }, SCOPE],
    ['fixed options', undefined, { scope: SCOPE }, SCOPE],
    ['fixed options before a field', { scope: {} }, { scope: SCOPE }, SCOPE],
    ['a field where options are empty', { scope: SCOPE }, { scope: {} }, SCOPE],
    ['half a scope', { scope: { accountId: '1' } }, {}, undefined],
    ['an emptied scope', { scope: { ...SCOPE, region: '' } }, {}, undefined],
    ['no form data', undefined, {}, undefined],
    ['something else', { scope: 'eu-west-1' }, {}, undefined],
  ])('give the scope from %s', (_, formData, options, scope) => {
    expect(scopeValue(formData, options)).toEqual(scope);
  });

  it('are undefined where there is nothing, and texts are not where they are empty', () => {
    expect(fieldValue({ a: 1 }, undefined)).toBeUndefined();
    expect(fieldValue(null, 'a')).toBeUndefined();
    expect(fieldText({ a: '' }, 'a')).toBeUndefined();
    expect(fieldText({ a: 1 }, 'a')).toBeUndefined();
    expect(fieldText({ a: 'x' }, 'a')).toBe('x');
  });
});
