import { ProcessSet } from './ProcessSet.mjs';
import { untilAskedToEnd } from './untilAskedToEnd.mjs';

const GRACE_MS = 30_000;

/**
 * Runs a program as if it were this command itself: it prints to our output, and what ends us ends it and all it started.
 *
 * @param {Omit<import('./ProcessSet.mjs').ProcessSpec, 'onLine'>} spec
 * @returns {Promise<number>} its exit code
 */
export async function runInForeground(spec) {
  const processes = new ProcessSet();
  const { ended } = processes.start(spec);
  const end = await Promise.race([
    ended,
    untilAskedToEnd().then(async signal => {
      await processes.stop({ signal, graceMs: GRACE_MS });
      return { code: 130 };
    }),
  ]);
  // What it left behind goes with it.
  await processes.stop();
  return end.code;
}
