import { conflict } from '../errors';
import type { LatticePlace } from '../LatticePlace';
import type { ListenerRow, RuleRow } from '../tables';
import { checkRange } from './checkRange';

/**
 * Checks that a priority is from 1 to 2000 and not taken by another rule of the listener.
 *
 * @throws AwsError ValidationException or ConflictException.
 */
export function checkPriority(
  priority: number,
  listener: ListenerRow,
  place: LatticePlace,
  /** The rules that may have it, because they are the ones to get it or give it up. */
  except: readonly RuleRow[] = [],
): void {
  checkRange('priority', priority, 1, 2000);
  const [taken] = place.list(
    'rule',
    rule =>
      rule.listenerId === listener.id &&
      rule.priority === priority &&
      !except.includes(rule),
  );
  if (taken) {
    throw conflict(
      `Priority ${priority} is taken by rule ${taken.name} of listener ${listener.name}`,
      { resourceId: taken.id, resourceType: 'RULE' },
    );
  }
}
