import { setTimeout } from 'node:timers/promises';
import type { ActionRun } from './ActionRun';
import { applyChange } from './applyChange';
import type { Change } from './Change';

const PAUSE_MS = 1_000;

/**
 * Makes one change as soon as AWS takes it: where AWS takes them one at a time, the turn is waited for, and again when
 * somebody else was first.
 */
export async function applyInTurn<Answer>(
  run: ActionRun,
  change: Change,
  options: {
    /** Waits until AWS takes the change, where it does not at any time. */
    takeTurn?: () => Promise<void>;
    /** True for the error that says that somebody else took the turn. */
    lostTurn?: (error: unknown) => boolean;
    apply: (clientRequestToken: string) => Promise<Answer>;
  },
): Promise<Answer> {
  const { ctx, deadline } = run;
  const { takeTurn, lostTurn, apply } = options;
  for (;;) {
    await takeTurn?.();
    ctx.signal?.throwIfAborted();
    try {
      return await applyChange(run, change, apply);
    } catch (error) {
      if (!lostTurn?.(error) || performance.now() > deadline) {
        throw error;
      }
      ctx.logger.info(
        `Somebody else was first, ${change.title} waits for the next turn`,
      );
      await setTimeout(PAUSE_MS, undefined, { signal: ctx.signal });
    }
  }
}
