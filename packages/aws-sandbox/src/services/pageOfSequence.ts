import { readToken, writeToken, type Page } from './page';

/**
 * Cuts one page out of a sequence that is in the order of its keys and can begin behind any of them.
 *
 * @throws what `invalidToken` makes when the token is none of ours.
 */
export function pageOfSequence<Item>(
  sequence: (after: string | undefined) => Iterable<[key: string, item: Item]>,
  options: {
    size: number;
    nextToken: string | undefined;
    invalidToken(): Error;
  },
): Page<Item> {
  const { size, nextToken, invalidToken } = options;
  const after = nextToken === undefined ? undefined : readToken(nextToken);
  if (nextToken !== undefined && after === undefined) throw invalidToken();
  const items: Item[] = [];
  let lastKey = '';
  for (const [key, item] of sequence(after)) {
    if (items.length === size) return { items, nextToken: writeToken(lastKey) };
    items.push(item);
    lastKey = key;
  }
  return { items };
}
