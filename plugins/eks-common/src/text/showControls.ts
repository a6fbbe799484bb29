/**
 * What a terminal or a log would obey instead of showing it: control characters (escape sequences begin with one, and lines
 * end with one), line and paragraph separators, and marks that turn the direction of what follows.
 */
const CONTROLS =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

const DEEPEST_CAUSE = 8;

/**
 * A text of somebody else in which nothing is obeyed: each control character stands as JSON writes it.
 *
 * | text | shown |
 * | --- | --- |
 * | `blue` | `blue` |
 * | `blue` in red on a terminal | `\u001b[31mblue` |
 * | two lines | `one\ntwo` on one line |
 *
 * @param options - `keepLines` leaves the ends of lines, in a text whose lines are ours
 *
 * @public
 */
export function showControls(
  text: string,
  options: { keepLines?: boolean } = {},
): string {
  return text.replace(CONTROLS, character =>
    options.keepLines && character === '\n' ? character : escaped(character),
  );
}

/**
 * Shows the control characters in the messages of an error and of what caused it.
 *
 * @returns the same error
 *
 * @public
 */
export function showControlsOfError<Failure>(
  error: Failure,
  options: { keepLines?: boolean } = {},
): Failure {
  for (
    let current: unknown = error, depth = 0;
    current instanceof Error && depth < DEEPEST_CAUSE;
    current = current.cause, depth += 1
  ) {
    const { message } = current;
    const shown = showControls(message, options);
    if (shown !== message) {
      const { stack } = current;
      current.message = shown;
      current.stack = stack && stack.replace(message, () => shown);
    }
  }
  return error;
}

function escaped(character: string): string {
  const json = JSON.stringify(character).slice(1, -1);
  return json === character
    ? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
    : json;
}
