import type {
  DeleteRuleRequest,
  DeleteRuleResponse,
} from '@aws-sdk/client-vpc-lattice';
import type { Operation } from '../../server/Operation';
import { validation } from './errors';
import { findRule } from './findListener';
import { LatticePlace } from './LatticePlace';
import { ruleTable } from './tables';

/** Deletes a rule that is not the default one. */
export const deleteRule: Operation<DeleteRuleRequest, DeleteRuleResponse> = (
  input,
  context,
) => {
  const { rule } = findRule(new LatticePlace(context), input);
  if (rule.isDefault) {
    throw validation('ruleIdentifier', 'the default rule cannot be deleted');
  }
  context.place.table(ruleTable).delete(rule.id);
  return {};
};
