import { useEffect, useState } from 'react';

/** A value once it has not changed for a while, so that nobody is asked at every key. */
export function useSettled(
  value: string | undefined,
  pauseMs: number,
): string | undefined {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pauseMs);
    return () => clearTimeout(timer);
  }, [value, pauseMs]);
  return settled;
}
