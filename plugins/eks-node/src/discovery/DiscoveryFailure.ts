/**
 * An organization that could not be asked for its accounts. What was known of them holds.
 *
 * @public
 */
export interface DiscoveryFailure {
  /** The account that was asked. */
  accountId: string;
  message: string;
  /** ISO 8601, when it failed for the first time in a row. */
  since: string;
}
