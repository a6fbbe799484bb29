import { matchesPattern } from './matchesPattern';

describe('matchesPattern', () => {
  it.each([
    ['', '', true],
    ['', '*', true],
    ['', '?', false],
    ['abc', 'abc', true],
    ['abc', 'ab', false],
    ['abc', 'a*', true],
    ['abc', '*c', true],
    ['abc', '*b*', true],
    ['abc', 'a?c', true],
    ['abc', 'a??c', false],
    ['aXbXc', 'a*X*c', true],
    ['a.c', 'a.c', true],
    ['abc', 'a.c', false],
    ['a\nc', 'a*c', true],
    ['abab', '*ab', true],
    ['a*c', 'a*c', true],
  ])('%j against %j is %s', (text, pattern, expected) => {
    expect(matchesPattern(text, pattern)).toBe(expected);
  });

  it('comes to an end with many stars on a long text', () => {
    expect(matchesPattern('a'.repeat(20_000), `${'*a'.repeat(500)}b`)).toBe(
      false,
    );
  });
});
