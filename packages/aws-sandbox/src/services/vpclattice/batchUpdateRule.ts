import type {
  BatchUpdateRuleRequest,
  BatchUpdateRuleResponse,
} from '@aws-sdk/client-vpc-lattice';
import type { Operation } from '../../server/Operation';
import { AwsError } from '../../server/AwsError';
import { applyRuleChange, planRuleChange } from './changeRule';
import { validation } from './errors';
import { findListener } from './findListener';
import { LatticePlace } from './LatticePlace';
import { showRule } from './showRule';
import type { RuleRow } from './tables';

type Outcome = Required<BatchUpdateRuleResponse>;

/** Changes several rules of a listener, whose priorities may change places; what fails is told and does not stop the rest. */
export const batchUpdateRule: Operation<
  BatchUpdateRuleRequest,
  BatchUpdateRuleResponse
> = (input, context) => {
  const place = new LatticePlace(context);
  const listener = findListener(place, input);
  const updates = input.rules ?? [];
  if (updates.length < 1 || updates.length > 10) {
    throw validation(
      'rules',
      `must have 1 to 10 members, found ${updates.length}`,
    );
  }
  const priorities = updates
    .map(update => update.priority)
    .filter(priority => priority !== undefined);
  if (new Set(priorities).size < priorities.length) {
    throw validation('rules', 'gives a priority to two rules');
  }
  const rows = place.list('rule', row => row.listenerId === listener.id);
  const find = (identifier: string | undefined): RuleRow | undefined =>
    rows.find(row => row.id === identifier || row.arn === identifier);
  const changing = updates
    .filter(update => update.priority !== undefined)
    .map(update => find(update.ruleIdentifier))
    .filter(row => row !== undefined);

  const outcome: Outcome = { successful: [], unsuccessful: [] };
  for (const update of updates) {
    try {
      const rule =
        find(update.ruleIdentifier) ??
        place.find('rule', update.ruleIdentifier!);
      const change = planRuleChange(rule, listener, update, {
        place,
        changing,
      });
      applyRuleChange(rule, change, context.now());
      outcome.successful.push(showRule(rule));
    } catch (error) {
      if (!(error instanceof AwsError)) throw error;
      outcome.unsuccessful.push({
        ruleIdentifier: update.ruleIdentifier,
        failureCode: error.code,
        failureMessage: error.message,
      });
    }
  }
  return outcome;
};
