/** What was typed on the command line cannot be understood. */
export class UsageError extends Error {
  name = 'UsageError';
}
