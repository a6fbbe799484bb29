import { useCallback, useEffect, useRef, useState } from 'react';
import { judgeFailure, type ListFailure } from './judgeFailure';

/**
 * What a field asks of AWS: a key that changes whenever the answer may, and the way to get it.
 *
 * @public
 */
export interface OptionsQuestion<Option> {
  key: string;
  load: (signal: AbortSignal) => Promise<Option[]>;
}

/**
 * Where the answer stands. `waiting`: a parent field has no value yet, so nothing was asked.
 *
 * @public
 */
export type OptionsState<Option> =
  | { status: 'waiting' }
  | { status: 'loading' }
  | { status: 'loaded'; items: Option[] }
  | { status: 'failed'; failure: ListFailure };

/**
 * The answer to a field's question, and the way to ask again.
 *
 * @public
 */
export type Options<Option> = OptionsState<Option> & { retry: () => void };

/**
 * Lists a field's options, again whenever its parents change. An answer that arrives after its question was replaced is
 * dropped, and the options of one parent are never shown under another.
 *
 * @public
 */
export function useOptions<Option>(
  question: OptionsQuestion<Option> | undefined,
): Options<Option> {
  const key = question?.key;
  const load = useRef(question?.load);
  load.current = question?.load;
  const [attempt, setAttempt] = useState(0);
  const [answer, setAnswer] = useState<{
    key: string;
    attempt: number;
    state: OptionsState<Option>;
  }>();

  useEffect(() => {
    if (key === undefined || !load.current) {
      return undefined;
    }
    const controller = new AbortController();
    const settle = (state: OptionsState<Option>) => {
      if (!controller.signal.aborted) {
        setAnswer({ key, attempt, state });
      }
    };
    load.current(controller.signal).then(
      items => settle({ status: 'loaded', items }),
      error => settle({ status: 'failed', failure: judgeFailure(error) }),
    );
    return () => controller.abort();
  }, [key, attempt]);

  const retry = useCallback(() => setAttempt(count => count + 1), []);
  if (key === undefined) {
    return { status: 'waiting', retry };
  }
  return answer?.key === key && answer.attempt === attempt
    ? { ...answer.state, retry }
    : { status: 'loading', retry };
}
