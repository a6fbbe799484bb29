import {
  describeHealth,
  WaitTimeoutError,
  type ResourceProgress,
  type WaitOptions,
} from '@eks-platform/backstage-plugin-eks-node';
import type { ActionRun } from './ActionRun';
import { capitalize } from './capitalize';
import type { ChangeKind } from './Change';
import { changeWords } from './changeWords';
import { describeDuration } from './describeDuration';

const MOST_OFTEN_MS = 2_000;
const LEAST_OFTEN_MS = 60_000;
const SHARE_OF_ELAPSED = 0.2;

/**
 * Waits for AWS with the log showing how far it is, until the run's deadline and no longer than the task lives.
 *
 * A line is written when the status changes and otherwise at intervals that grow with the time elapsed; each health issue
 * and each failure to read is told once.
 */
export async function waitFor<Result>(
  run: ActionRun,
  subject: {
    /** Stands in a sentence, for example `cluster 'blue'`. */
    title: string;
    /** How long AWS usually takes, for example `about 10 min`. */
    expected: string;
    /** What is waited for: the end of a creation unless told otherwise. */
    kind?: ChangeKind;
  },
  wait: (options: WaitOptions) => Promise<Result>,
): Promise<Result> {
  const { ctx, deps, deadline } = run;
  try {
    return await wait({
      timeoutMs: Math.max(deadline - performance.now(), 0),
      signal: ctx.signal,
      interval: deps.pollInterval,
      onProgress: progressLog(run, subject),
    });
  } catch (error) {
    if (ctx.signal?.aborted) {
      ctx.logger.warn(
        `The task was cancelled; AWS goes on with ${subject.title} in ${run.place}`,
      );
    }
    if (error instanceof WaitTimeoutError) {
      const { outcome } = changeWords[subject.kind ?? 'creation'];
      throw new WaitTimeoutError(
        `${capitalize(subject.title)} in ${
          run.place
        } is not ${outcome} in time; AWS goes on, and running the step again takes up the wait`,
        error,
      );
    }
    throw error;
  }
}

function progressLog(
  run: ActionRun,
  subject: { title: string; expected: string },
): (progress: ResourceProgress) => void {
  const { logger } = run.ctx;
  const told = new Set<string>();
  let lastStatus: string | undefined;
  let nextLineMs = 0;

  return ({ status, health, elapsedMs, lastFailure }) => {
    if (status !== lastStatus || elapsedMs >= nextLineMs) {
      logger.info(
        `Waiting for AWS: ${subject.title}, ${
          status ?? 'not shown yet'
        }, ${describeDuration(elapsedMs)} of ${subject.expected}`,
      );
      lastStatus = status;
      nextLineMs =
        elapsedMs +
        Math.min(
          Math.max(elapsedMs * SHARE_OF_ELAPSED, MOST_OFTEN_MS),
          LEAST_OFTEN_MS,
        );
    }
    for (const issue of health) {
      const words = describeHealth([issue]);
      if (isNew(told, words)) {
        logger.warn(`AWS reports a health issue of ${subject.title}: ${words}`);
      }
    }
    if (lastFailure && isNew(told, lastFailure.message)) {
      logger.warn(
        `AWS could not be asked about ${subject.title} for a moment, asking again: ${lastFailure.message}`,
      );
    }
  };
}

function isNew(told: Set<string>, text: string): boolean {
  const known = told.has(text);
  told.add(text);
  return !known;
}
