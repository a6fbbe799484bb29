import { timestamp } from '../objects/timestamp';

/**
 * Conditions as controllers write them, from what holds since when.
 *
 * @example
 * ```ts
 * conditions(createdAt, { Ready: true, Launched: ['InsufficientCapacityError', 'no capacity in eu-west-1b'] });
 * ```
 */
export function conditions(
  at: number,
  /** Types, each with `true`, or with reason and message of why it does not hold. */
  states: Record<string, true | [reason: string, message: string]>,
): Array<Record<string, string>> {
  const lastTransitionTime = timestamp(at);
  return Object.entries(states).map(([type, state]) => ({
    type,
    status: state === true ? 'True' : 'False',
    reason: state === true ? type : state[0],
    message: state === true ? '' : state[1],
    lastTransitionTime,
  }));
}
