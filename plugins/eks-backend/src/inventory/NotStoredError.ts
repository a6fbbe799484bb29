import { CustomErrorBase, toError } from '@backstage/errors';
import { type Scope, scopeId } from '@eks-platform/backstage-plugin-eks-common';

/**
 * The database did not take what a collection wanted to store, for example because it is full. What was stored before stays.
 *
 * The database's own error is no cause of it: Knex puts the statement with all its values before the reason, and the message
 * stands in the log and in the scope's failures.
 *
 * @public
 */
export class NotStoredError extends CustomErrorBase {
  name = 'NotStoredError' as const;

  constructor(scope: Scope, error: unknown) {
    super(
      `The database did not store what a collection of ${scopeId(
        scope,
      )} saw; what was stored before stays: ${reasonOf(error)}`,
    );
  }
}

/** The database's words, without the statement. */
function reasonOf(error: unknown): string {
  const { message } = toError(error);
  const code =
    error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
  return `${message.split(' - ').at(-1)}${code}`;
}
