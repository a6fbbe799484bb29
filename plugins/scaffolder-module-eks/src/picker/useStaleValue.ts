import { useCallback, useEffect, useRef, useState } from 'react';

const MAX_ATTEMPTS = 5;

/**
 * Takes back a value that its parents no longer allow: one chosen under other parents, or one that the loaded options do
 * not hold.
 *
 * The form loses one of two changes made in the same moment, so taking back is repeated until it holds; it is given up
 * after a few attempts, because a schema's `default` may put the same value back for ever.
 *
 * | what happened | outcome |
 * | --- | --- |
 * | first seen with a value | kept, judged when the options are loaded |
 * | the key changed | everything is taken back, in silence |
 * | the loaded options do not hold it | what strays is taken back, and said so |
 *
 * @public
 */
export function useStaleValue(options: {
  /** Identifies the parents under which a value is chosen. */
  key: string | undefined;
  isEmpty: boolean;
  /** What of the value the loaded options do not hold, in words. */
  stray: string | undefined;
  clear: () => void;
  dropStray: () => void;
}): {
  /** What was taken back last. */
  takenBack: string | undefined;
  /** Called when the user chooses, after which the notice is of no more use. */
  forget: () => void;
} {
  const { key, isEmpty, stray, clear, dropStray } = options;
  const chosenUnder = useRef(key);
  const attempts = useRef(0);
  const [takenBack, setTakenBack] = useState<string>();

  useEffect(() => {
    if (chosenUnder.current !== key) {
      if (isEmpty || attempts.current >= MAX_ATTEMPTS) {
        chosenUnder.current = key;
        attempts.current = 0;
        return;
      }
      attempts.current += 1;
      setTakenBack(undefined);
      clear();
    } else if (stray === undefined) {
      attempts.current = 0;
    } else if (attempts.current < MAX_ATTEMPTS) {
      attempts.current += 1;
      setTakenBack(stray);
      dropStray();
    }
  }, [key, isEmpty, stray, clear, dropStray]);

  const forget = useCallback(() => setTakenBack(undefined), []);
  return { takenBack, forget };
}
