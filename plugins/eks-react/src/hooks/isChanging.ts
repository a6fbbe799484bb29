const changing = new Set(['CREATING', 'UPDATING', 'DELETING', 'PENDING']);

/**
 * Whether AWS is at work on something of this status.
 *
 * @public
 */
export function isChanging(status: string): boolean {
  return changing.has(status);
}
