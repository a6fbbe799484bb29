import type {
  UpdateRuleRequest,
  UpdateRuleResponse,
} from '@aws-sdk/client-vpc-lattice';
import type { Operation } from '../../server/Operation';
import { applyRuleChange, planRuleChange } from './changeRule';
import { findRule } from './findListener';
import { LatticePlace } from './LatticePlace';
import { showRule } from './showRule';

/** Changes the match, the priority or the action of a rule. */
export const updateRule: Operation<UpdateRuleRequest, UpdateRuleResponse> = (
  input,
  context,
) => {
  const place = new LatticePlace(context);
  const { rule, listener } = findRule(place, input);
  const change = planRuleChange(rule, listener, input, { place });
  applyRuleChange(rule, change, context.now());
  return showRule(rule);
};
