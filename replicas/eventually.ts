import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Asks until the answer is as wanted, and returns it.
 *
 * @throws with the last answer when it is not within the time.
 */
export async function eventually<Answer>(
  ask: () => Promise<Answer>,
  options: {
    /** What is waited for, for the error. */
    wanted: string;
    isWanted: (answer: Answer) => boolean;
    withinMs: number;
    everyMs?: number;
  },
): Promise<Answer> {
  const { wanted, isWanted, withinMs, everyMs = 100 } = options;
  const deadline = Date.now() + withinMs;
  for (;;) {
    const answer = await ask();
    if (isWanted(answer)) {
      return answer;
    }
    if (Date.now() > deadline) {
      throw new Error(
        `Waited ${withinMs / 1000} s for ${wanted}, found ${JSON.stringify(
          answer,
        )}`,
      );
    }
    await sleep(everyMs);
  }
}
