import { useCallback, useEffect, useRef, useState } from 'react';
import { describeFailure } from './describeFailure';
import { scheduleWhileVisible } from './scheduleWhileVisible';

const NOT_READY_POLL_MS = 5_000;
const LONGEST_POLL_MS = 60_000;

/**
 * What is read from afar, when it is another thing, and when to look again.
 *
 * @public
 */
export interface RemoteQuestion<Value> {
  /** Changes whenever the answer is about something else; what was read for another key is never shown. */
  key: string;
  read(signal: AbortSignal): Promise<Value>;
  /** Milliseconds after which to look again; not at all when undefined. After failures the wait doubles, up to a minute. */
  pollAfterMs?(value: Value): number | undefined;
}

/**
 * Where the answer stands. `failed` has nothing to show; a `ready` value with a `refreshError` is the last known one.
 *
 * @public
 */
export type RemoteData<Value> =
  | { state: 'loading' }
  | { state: 'failed'; error: Error }
  | {
      state: 'ready';
      value: Value;
      refreshing: boolean;
      refreshError?: Error;
    };

interface Outcome<Value> {
  key: string;
  attempt: number;
  found?: { value: Value };
  error?: Error;
  failures: number;
}

/**
 * Reads something, again on demand and, while the page is seen, as often as the answer itself asks for.
 *
 * The last answer stays while a newer one is on its way and when it cannot be had, except when the server says that it
 * is gone or forbidden: that is shown at once and ends the polling. While the server says that it cannot know yet, it is
 * asked again by itself.
 *
 * @public
 */
export function useRemoteData<Value>(
  question: RemoteQuestion<Value>,
): RemoteData<Value> & { refresh: () => void } {
  const { key } = question;
  const latest = useRef(question);
  latest.current = question;
  const [attempt, setAttempt] = useState(0);
  const [outcome, setOutcome] = useState<Outcome<Value>>();
  const refresh = useCallback(() => setAttempt(count => count + 1), []);

  useEffect(() => {
    const controller = new AbortController();
    latest.current.read(controller.signal).then(
      value => {
        if (!controller.signal.aborted) {
          setOutcome({ key, attempt, found: { value }, failures: 0 });
        }
      },
      error => {
        if (!controller.signal.aborted) {
          setOutcome(before => afterFailure({ key, attempt, error, before }));
        }
      },
    );
    return () => controller.abort();
  }, [key, attempt]);

  useEffect(() => {
    if (outcome?.key !== key || outcome.attempt !== attempt) {
      return undefined;
    }
    const delay = pollDelay(outcome, latest.current);
    return delay === undefined
      ? undefined
      : scheduleWhileVisible(
          Math.min(delay * 2 ** outcome.failures, LONGEST_POLL_MS),
          refresh,
        );
  }, [outcome, key, attempt, refresh]);

  return { ...describe({ outcome, key, attempt }), refresh };
}

function pollDelay<Value>(
  { found, error }: Outcome<Value>,
  question: RemoteQuestion<Value>,
): number | undefined {
  if (found) {
    return question.pollAfterMs?.(found.value);
  }
  return describeFailure(error).kind === 'not-ready'
    ? NOT_READY_POLL_MS
    : undefined;
}

function afterFailure<Value>(options: {
  key: string;
  attempt: number;
  error: Error;
  before?: Outcome<Value>;
}): Outcome<Value> {
  const { key, attempt, error, before } = options;
  const { kind } = describeFailure(error);
  const isFinal = kind === 'not-found' || kind === 'forbidden';
  const known = before?.key === key ? before : undefined;
  return {
    key,
    attempt,
    error,
    found: isFinal ? undefined : known?.found,
    failures: (known?.failures ?? 0) + 1,
  };
}

function describe<Value>(options: {
  outcome?: Outcome<Value>;
  key: string;
  attempt: number;
}): RemoteData<Value> {
  const { outcome, key, attempt } = options;
  if (outcome?.key !== key) {
    return { state: 'loading' };
  }
  const isLatest = outcome.attempt === attempt;
  if (outcome.found) {
    return {
      state: 'ready',
      value: outcome.found.value,
      refreshing: !isLatest,
      ...(outcome.error && { refreshError: outcome.error }),
    };
  }
  const staysFailed =
    isLatest || describeFailure(outcome.error).kind === 'not-ready';
  return outcome.error && staysFailed
    ? { state: 'failed', error: outcome.error }
    : { state: 'loading' };
}
