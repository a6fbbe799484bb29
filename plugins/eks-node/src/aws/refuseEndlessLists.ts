import type { InitializeHandler, Pluggable } from '@smithy/types';

/** What AWS's services call the token of the next page. */
const TOKEN_NAMES = ['nextToken', 'NextToken', 'Marker', 'PaginationToken'];

/**
 * Ends a list whose pages lead in a circle: a page that names as the next one a page that was read already. Without it the
 * SDK's paginators would ask for ever. They hand in one and the same input for all pages, by which a list is known.
 *
 * @throws Error from the call that closes the circle, with the operation.
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
              if (known.has(following)) {
                throw new Error(
                  `The pages of ${commandName.replace(
                    /Command$/,
                    '',
                  )} have no end: wanted the token of a new page, found that of one read already after ${
                    known.size
                  } pages`,
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
