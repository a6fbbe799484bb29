/** One page of a listing. */
export interface Page<Item> {
  items: Item[];
  nextToken?: string;
}

/**
 * Cuts one page out of items in a stable order. The token is opaque to clients; it names the last item of the page, so
 * that additions and removals between two calls neither repeat nor lose an item.
 *
 * @throws what `invalidToken` makes when the token is none of ours.
 */
export function page<Item>(
  items: Item[],
  options: {
    keyOf(item: Item): string;
    size: number;
    nextToken: string | undefined;
    invalidToken(): Error;
  },
): Page<Item> {
  const { keyOf, size, nextToken, invalidToken } = options;
  const sorted = items
    .map(item => ({ item, key: keyOf(item) }))
    .sort((a, b) => compare(a.key, b.key));
  const after = nextToken === undefined ? undefined : readToken(nextToken);
  if (nextToken !== undefined && after === undefined) throw invalidToken();
  const rest =
    after === undefined ? sorted : sorted.filter(({ key }) => key > after);
  const taken = rest.slice(0, size);
  return {
    items: taken.map(({ item }) => item),
    nextToken:
      rest.length > size ? writeToken(taken[taken.length - 1].key) : undefined,
  };
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

const TOKEN_VERSION = 'v1:';

/** The opaque token that names the last item of a page. */
export function writeToken(key: string): string {
  return Buffer.from(TOKEN_VERSION + key).toString('base64');
}

/** The key in a token; undefined when it is none of ours. */
export function readToken(token: string): string | undefined {
  const text = Buffer.from(token, 'base64').toString('utf8');
  return text.startsWith(TOKEN_VERSION)
    ? text.slice(TOKEN_VERSION.length)
    : undefined;
}
