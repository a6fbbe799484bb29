import { createInterface } from 'node:readline';
import type { SubjectAnswer, SubjectRun, SubjectTask } from './Subject';

/** Before what a subject's process says to whoever runs it. */
export const MARK = '##sync ';

/**
 * The main of a subject's process: does its task run by run, each when it is told to begin, and tells what came of it.
 */
export async function answer(
  prepare: (task: SubjectTask) => Promise<Array<() => Promise<SubjectRun>>>,
): Promise<void> {
  const task: SubjectTask = JSON.parse(process.argv[2]);
  const runs: SubjectRun[] = [];
  const lines = createInterface({ input: process.stdin })[
    Symbol.asyncIterator
  ]();
  for (const run of await prepare(task)) {
    tell({ ready: true });
    await lines.next();
    runs.push(await run());
  }
  const result: SubjectAnswer = {
    runs,
    // Node counts in kilobytes.
    peakBytes: process.resourceUsage().maxRSS * 1024,
  };
  tell(result);
  process.exit(0);
}

/** Measures one run. */
export async function timed(
  work: () => Promise<Omit<SubjectRun, 'seconds'>>,
): Promise<SubjectRun> {
  const begun = performance.now();
  const result = await work();
  return { ...result, seconds: (performance.now() - begun) / 1000 };
}

function tell(message: object) {
  process.stdout.write(`${MARK}${JSON.stringify(message)}\n`);
}
