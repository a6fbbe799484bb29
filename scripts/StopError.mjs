/**
 * Ends a command with one line for its user: what is wrong and the way out. Everything else that is thrown is a defect and
 * is shown with its stack.
 */
export class StopError extends Error {
  name = 'StopError';
}
