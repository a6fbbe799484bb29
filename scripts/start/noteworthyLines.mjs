import { withoutColours } from './withoutColours.mjs';

const LOG_LINE = /^\d{4}-\d\d-\d\dT\S+ \S+ (\w+) /;

/**
 * Picks out of a process's output what its user should see: warnings, errors and their continuation lines, and whatever is
 * not a log line. One picker follows one process.
 *
 * | line                                                    | shown             |
 * | ------------------------------------------------------- | ----------------- |
 * | `2026-01-01T10:00:00.000Z eks error No answer from …`   | yes               |
 * | `    at collectScope (…)` after it                      | yes, as the error |
 * | `2026-01-01T10:00:00.000Z rootHttpRouter info GET /api` | no                |
 *
 * @returns {(line: string) => boolean}
 */
export function noteworthyLines() {
  let showing = true;
  return line => {
    const logged = LOG_LINE.exec(withoutColours(line));
    if (logged) {
      showing = logged[1] === 'warn' || logged[1] === 'error';
    }
    return showing && line.trim() !== '';
  };
}
