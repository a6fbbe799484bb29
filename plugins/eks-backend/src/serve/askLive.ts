import { toError } from '@backstage/errors';
import type { LiveFailure } from '@eks-platform/backstage-plugin-eks-common';

/** Asks AWS something that an answer can do without: a failure is told beside the answer, not instead of it. */
export async function askLive<Answer>(
  target: string,
  failures: LiveFailure[],
  ask: () => Promise<Answer>,
): Promise<Answer | undefined> {
  try {
    return await ask();
  } catch (error) {
    failures.push({ target, message: toError(error).message });
    return undefined;
  }
}
