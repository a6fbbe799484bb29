import { page } from './page';

const letters = (text: string, size: number, nextToken?: string) =>
  page([...text], {
    keyOf: letter => letter,
    size,
    nextToken,
    invalidToken: () => new Error('bad token'),
  });

describe('page', () => {
  it('sorts and cuts, and leads on to the end', () => {
    const first = letters('cabed', 2);
    expect(first.items).toEqual(['a', 'b']);
    const second = letters('cabed', 2, first.nextToken);
    expect(second.items).toEqual(['c', 'd']);
    const third = letters('cabed', 2, second.nextToken);
    expect(third).toEqual({ items: ['e'], nextToken: undefined });
  });

  it('gives no token when a page ends exactly with the last item', () => {
    expect(letters('ab', 2).nextToken).toBeUndefined();
  });

  it('neither repeats nor loses an item when others come and go between two pages', () => {
    const { nextToken } = letters('bdf', 2);
    expect(letters('abcf', 2, nextToken).items).toEqual(['f']);
  });

  it.each(['', 'nonsense', '€€'])('refuses the token %j', token => {
    expect(() => letters('ab', 1, token)).toThrow('bad token');
  });
});
