import { orderByCalls } from './orderByCalls';

function order(calls: Record<string, string>) {
  return orderByCalls(Object.keys(calls), thing => [...calls[thing]])
    .map(group => group.join(''))
    .join(' ');
}

describe('orderByCalls', () => {
  it.each([
    ['callees before callers', { a: 'b', b: 'c', c: '' }, 'c b a'],
    ['two callers of one', { a: 'c', b: 'c', c: '' }, 'c a b'],
    ['what is not connected as given', { b: '', a: '' }, 'b a'],
    ['a circle as one', { a: 'b', b: 'c', c: 'b' }, 'bc a'],
    ['two circles apart', { a: 'bc', b: 'a', c: 'd', d: 'c' }, 'cd ab'],
    ['one that calls itself', { a: 'a', b: 'a' }, 'a b'],
    ['calls to what is not there', { a: 'x' }, 'a'],
    ['a circle within a circle', { a: 'b', b: 'ca', c: 'b' }, 'abc'],
  ])('puts %s', (_, calls, expected) => {
    expect(order(calls as Record<string, string>)).toBe(expected);
  });

  it('follows a chain of any length', () => {
    const chain = Array.from({ length: 50_000 }, (_, index) => index);

    const groups = orderByCalls(chain, thing => [thing + 1]);

    expect(groups[0]).toEqual([49_999]);
    expect(groups).toHaveLength(50_000);
  });
});
