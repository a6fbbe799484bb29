import type { InitializeHandler, Pluggable } from '@smithy/types';

/** What AWS's services call the token of the next page. */
const TOKEN_NAMES = ['nextToken', 'NextToken', 'Marker', 'PaginationToken'];

/** More than any list of AWS has: pages hold up to a thousand items. */
const MOST_PAGES = 10_000;

/**
 * Ends a list whose pages lead in a circle: a page that names as the next one a page that was read already; and one of more
 * than 10,000 pages. Without it the SDK's paginators would ask for ever. They hand in one and the same input for all pages,
 * by which a list is known.
 *
 * @throws Error from the call that closes the circle or goes beyond the last page, with the operation.
 */
export function refuseEndlessLists<
  Input extends object,
  Output extends object,
>(): Pluggable<Input, Output> {
  const asked = new WeakMap<object, Set<string>>();
  return {
    applyToStack: stack =>
      stack.add(
        (
            next: InitializeHandler<Input, Output>,
            { commandName = 'Command' },
          ): InitializeHandler<Input, Output> =>
          async args => {
            const token = tokenOf(args.input);
            const answer = await next(args);
            const following = tokenOf(answer.output);
            if (following !== undefined) {
              const known =
                token === undefined
                  ? new Set<string>()
                  : asked.get(args.input) ?? new Set([token]);
              const found = known.has(following)
                ? `that of one read already after ${known.size} pages`
                : known.size + 1 >= MOST_PAGES &&
                  `more than ${MOST_PAGES} pages`;
              if (found) {
                const operation = commandName.replace(/Command$/, '');
                throw new Error(
                  `The pages of ${operation} have no end: wanted the token of a new page or the last one, found ${found}`,
                );
              }
              asked.set(args.input, known.add(following));
            }
            return answer;
          },
        { step: 'initialize', name: 'eksSuiteEndlessLists' },
      ),
  };
}

function tokenOf(pages: object): string | undefined {
  for (const name of TOKEN_NAMES) {
    const token = (pages as Record<string, unknown>)[name];
    if (typeof token === 'string' && token !== '') {
      return token;
    }
  }
  return undefined;
}
