import { createScaledClock, type Clock } from '../world/Clock';

/** A day on which the versions that tests name are supported, whatever day it is. */
const FIRST_DAY = Date.parse('2026-11-02T09:00:00Z');

/** A clock on which nothing takes long, and whose first day is always the same. */
export function aFastClock(): Clock {
  const begun = Date.now();
  return createScaledClock({
    speed: 1_000_000,
    now: () => FIRST_DAY + Date.now() - begun,
  });
}
