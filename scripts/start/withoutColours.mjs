// eslint-disable-next-line no-control-regex
const COLOURS = /\u001b\[[0-9;]*m/g;

/**
 * A line without the escape sequences that colour a terminal.
 *
 * @param {string} line
 */
export function withoutColours(line) {
  return line.replace(COLOURS, '');
}
