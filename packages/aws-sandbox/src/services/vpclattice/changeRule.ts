import type { RuleUpdate } from '@aws-sdk/client-vpc-lattice';
import { validation } from './errors';
import type { LatticePlace } from './LatticePlace';
import { checkAction } from './rules/checkAction';
import { checkMatch } from './rules/checkMatch';
import { checkPriority } from './rules/checkPriority';
import type { ListenerRow, RuleRow } from './tables';

/** The members of a rule that a request changes. */
export type RuleChange = Partial<
  Pick<RuleRow, 'match' | 'priority' | 'action'>
>;

/**
 * Checks a change of a rule; what it leaves out stays.
 *
 * @throws AwsError ValidationException, ConflictException or ResourceNotFoundException.
 */
export function planRuleChange(
  rule: RuleRow,
  listener: ListenerRow,
  wanted: Pick<RuleUpdate, 'match' | 'priority' | 'action'>,
  options: {
    place: LatticePlace;
    /** Rules that change in the same request and give their priorities up. */
    changing?: readonly RuleRow[];
  },
): RuleChange {
  const { place, changing = [] } = options;
  const { match, priority, action } = wanted;
  if (rule.isDefault && (match ?? priority) !== undefined) {
    throw validation(
      'ruleIdentifier',
      'the default rule has neither match nor priority',
    );
  }
  if (match) checkMatch(match);
  if (priority !== undefined) {
    checkPriority(priority, listener, place, [rule, ...changing]);
  }
  return {
    ...(match && { match }),
    ...(priority !== undefined && { priority }),
    ...(action && {
      action: checkAction('action', action, listener.protocol, place),
    }),
  };
}

/** Lets a change take effect. */
export function applyRuleChange(
  rule: RuleRow,
  change: RuleChange,
  now: number,
): void {
  Object.assign(rule, change, { lastUpdatedAt: now });
}
