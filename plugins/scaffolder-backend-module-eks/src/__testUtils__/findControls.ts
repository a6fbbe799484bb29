import type { RunResult } from './ActionBench';

/** What a terminal would obey; the ends of lines are ours. */
// eslint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e]/;

/** What of a run's log and error a terminal would obey, or somebody would take for another line of the log. */
export function findControls(
  { log, error }: RunResult,
  forged: string,
): string[] {
  const told = log.map(({ message }) => message);
  for (let each: unknown = error; each instanceof Error; each = each.cause) {
    told.push(each.message, each.stack ?? '');
  }
  return told
    .filter(
      text =>
        CONTROLS.test(text) ||
        text.split('\n').some(line => line.trimStart().startsWith(forged)),
    )
    .map(text => `is obeyed: ${JSON.stringify(text)}`);
}
