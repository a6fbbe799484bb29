import { parseQuantity } from './parseQuantity';

describe('parseQuantity', () => {
  it.each([
    ['2', 2],
    ['1930m', 1.93],
    ['8Gi', 8 * 2 ** 30],
    ['1.5k', 1500],
    ['12e3', 12000],
    ['.5', 0.5],
    ['', undefined],
    ['many', undefined],
    ['5Q', undefined],
  ])('reads %j as %s', (quantity, number) => {
    expect(parseQuantity(quantity)).toBe(number);
  });
});
