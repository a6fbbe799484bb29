import type { LatticePlace } from './LatticePlace';
import { notFound } from './errors';
import type { ListenerRow, RuleRow } from './tables';

/**
 * The listener that a request names together with its service.
 *
 * @throws AwsError ResourceNotFoundException when either does not exist, or the listener is another service's.
 */
export function findListener(
  place: LatticePlace,
  input: { serviceIdentifier?: string; listenerIdentifier?: string },
): ListenerRow {
  const service = place.find('service', input.serviceIdentifier!);
  const listener = place.find('listener', input.listenerIdentifier!);
  if (listener.serviceId !== service.id) {
    throw notFound('LISTENER', input.listenerIdentifier!);
  }
  return listener;
}

/**
 * The rule that a request names together with its service and listener.
 *
 * @throws AwsError ResourceNotFoundException when one of them does not exist, or the rule is another listener's.
 */
export function findRule(
  place: LatticePlace,
  input: {
    serviceIdentifier?: string;
    listenerIdentifier?: string;
    ruleIdentifier?: string;
  },
): { rule: RuleRow; listener: ListenerRow } {
  const listener = findListener(place, input);
  const rule = place.find('rule', input.ruleIdentifier!);
  if (rule.listenerId !== listener.id) {
    throw notFound('RULE', input.ruleIdentifier!);
  }
  return { rule, listener };
}
