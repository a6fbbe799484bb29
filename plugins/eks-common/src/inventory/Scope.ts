/**
 * One account in one region: the unit in which the suite reads, schedules and bounds its access to AWS.
 *
 * @public
 */
export interface Scope {
  /** Twelve digits. */
  accountId: string;
  /** AWS region name, for example `eu-west-1`. */
  region: string;
}

/**
 * The stable identifier of a scope, for example `111122223333/eu-west-1`.
 *
 * @public
 */
export function scopeId(scope: Scope): string {
  return `${scope.accountId}/${scope.region}`;
}
