/**
 * What an error on the way to AWS means to the suite.
 *
 * @public
 */
export type AwsErrorKind =
  /** The caller may not do this. */
  | 'denied'
  /** AWS does not know the credentials, or they have expired. */
  | 'unauthenticated'
  | 'not-found'
  | 'conflict'
  | 'invalid'
  /** A quota of the account is used up. */
  | 'quota'
  | 'throttled'
  /** AWS answers that it cannot answer now. */
  | 'unavailable'
  /** No answer: network, name resolution, time-out. */
  | 'unreachable'
  | 'aborted'
  | 'unknown';
