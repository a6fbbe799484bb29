import { setTimeout } from 'node:timers/promises';
import { NotFoundError } from '@backstage/errors';

const MOST_TRIES = 6;
const PAUSE_MS = 1_000;

/**
 * Asks for a change of something made a moment ago, again and again for some seconds while AWS does not know it everywhere
 * yet: IAM is eventually consistent.
 *
 * @throws the last NotFoundError, and every other error at once.
 */
export async function onceSeen<Answer>(
  change: () => Promise<Answer>,
  options: { signal?: AbortSignal } = {},
): Promise<Answer> {
  for (let tries = 1; ; tries++) {
    try {
      return await change();
    } catch (error) {
      if (!(error instanceof NotFoundError) || tries === MOST_TRIES) {
        throw error;
      }
      await setTimeout(PAUSE_MS, undefined, options);
    }
  }
}
